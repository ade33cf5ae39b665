import { caseTerms } from '../../../deadlines/case-terms.js';
import { terms } from '../../../domain/terms/terms.js';
import type { Assembler } from '../../assembly.js';
import { contact, legalBasis, names, officeData, origins, textOf } from '../parts.js';

/** 受理通知书 */
export const acceptanceNotice: Assembler<'acceptance-notice'> = async (assembly) => {
  const { em, deps, file, issuedOn } = assembly;
  const running = await caseTerms(em, file.row.id, issuedOn, deps.calendar);
  const decision = running.findLast(
    ({ kind, state }) => kind === 'decision' && state === 'running',
  );
  const isApplied = file.applicants.some(({ form }) => form !== 'none');
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn },
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        origin: origins[file.row.origin],
        clueFrom:
          file.row.origin === 'clue-transfer'
            ? textOf(file.findings.filing?.data, 'clueSource')
            : null,
        appliedOn: isApplied ? file.row.filedOn : null,
        acceptedOn: file.row.acceptedOn ?? issuedOn,
        handlerName: file.handlerName,
        decisionWorkingDays: terms.decision.count,
        decisionDueOn: decision?.dueOn ?? null,
        legalBasis: legalBasis(assembly),
        contact: contact(assembly),
      }),
    },
  ];
};
