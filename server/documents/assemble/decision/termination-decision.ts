import { advancePaidFen } from '../../../money/case-money.js';
import type { Assembler } from '../../assembly.js';
import { contact, legalBasis, names, officeData } from '../parts.js';

/** 终止办理决定书, of a case that ended before its decision was signed. */
export const terminationDecision: Assembler<'termination-decision'> = async (assembly) => {
  const { em, file, issuedOn } = assembly;
  const advanceFen = await advancePaidFen(em, file.row.id);
  const cause = file.row.terminationReason ?? '出现应当终止办理的情形';
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn },
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        acceptedOn: file.row.acceptedOn,
        ...{ cause, facts: cause },
        legalBasis: legalBasis(assembly),
        advanceFen: advanceFen === 0 ? null : advanceFen,
        contact: contact(assembly),
      }),
    },
  ];
};
