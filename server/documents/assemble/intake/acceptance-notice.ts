import { terms } from '../../../domain/terms/terms.js';
import type { Assembler } from '../../assembly.js';
import { contact, legalBasis, names, officeData, origins } from '../parts.js';
import { appliedOn, clueSource, decisionDueOn } from './concerned.js';

/** 受理通知书 */
export const acceptanceNotice: Assembler<'acceptance-notice'> = async (assembly) => {
  const { file, issuedOn } = assembly;
  const dueOn = await decisionDueOn(assembly);
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn },
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        origin: origins[file.row.origin],
        clueFrom: file.row.origin === 'clue-transfer' ? clueSource(file) : null,
        appliedOn: appliedOn(file),
        acceptedOn: file.row.acceptedOn ?? issuedOn,
        handlerName: file.handlerName,
        decisionWorkingDays: terms.decision.count,
        decisionDueOn: dueOn,
        legalBasis: legalBasis(assembly),
        contact: contact(assembly),
      }),
    },
  ];
};
