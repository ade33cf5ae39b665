import { RuleError } from '../../../domain/basics/errors.js';
import type { Assembler } from '../../assembly.js';
import { contact, legalBasis, names, officeData, textOf } from '../parts.js';
import { appliedOn } from './concerned.js';

/** 不予受理通知书: the review of the materials found that the application is another body's; nothing where nobody has applied. */
export const nonAcceptanceNotice: Assembler<'non-acceptance-notice'> = (assembly) => {
  const { file, issuedOn } = assembly;
  const reasons = textOf(file.findings.materials?.data, 'transferReason');
  if (reasons === null) throw new RuleError('WRONG_STATE', '尚未登记不予受理的理由');
  const filedOn = appliedOn(file);
  if (filedOn === null) return [];
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn },
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        appliedOn: filedOn,
        reasons,
        whereTo: textOf(file.findings.materials?.data, 'transferTo'),
        legalBasis: legalBasis(assembly),
        contact: contact(assembly),
      }),
    },
  ];
};
