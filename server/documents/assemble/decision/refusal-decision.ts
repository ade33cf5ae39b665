import { citeExclusion } from '../../../../templates/vocabulary/legal-basis.js';
import { exclusionIds, exclusions } from '../../../domain/eligibility/relief-exclusions.js';
import { advancePaidFen, recoveredFen } from '../../../money/case-money.js';
import type { Assembler, Assembly } from '../../assembly.js';
import {
  applicantData,
  contact,
  exclusionItems,
  legalBasis,
  names,
  officeData,
  originalCaseData,
  rulesOn,
  textOf,
} from '../parts.js';

/** 不予救助决定书, with every reason. */
export const refusalDecision: Assembler<'refusal-decision'> = async (assembly) => {
  const { em, file, issuedOn } = assembly;
  const caseId = file.row.id;
  const owedFen = (await advancePaidFen(em, caseId)) - (await recoveredFen(em, caseId));
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn },
        applicants: file.applicants.map(applicantData),
        originalCase: originalCaseData(file),
        acceptedOn: file.row.acceptedOn ?? file.row.filedOn,
        findings: textOf(file.findings.verification?.data, 'findings') ?? '见审查报告。',
        reasons: reasonsOf(assembly),
        legalBasis: legalBasis(assembly),
        advanceToRecoverFen: owedFen > 0 ? owedFen : null,
        socialAssistance: null,
        contact: contact(assembly),
      }),
    },
  ];
};

/** The items of Art. 8 found, then what the proposal says, or who refused a proposed grant. */
function reasonsOf(assembly: Assembly) {
  const { file } = assembly;
  const listed = exclusionItems(file).map((item) => ({
    citation: citeExclusion(rulesOn(assembly), item),
    text: exclusionText(item),
  }));
  const refusal = file.decisions.findLast(({ verdict }) => verdict === 'refuse');
  const own = textOf(file.findings.proposal?.data, 'refuseReasons') ?? refusal?.opinion ?? null;
  const reasons = own === null ? listed : [...listed, { citation: null, text: own }];
  return reasons.length > 0 ? reasons : [{ citation: null, text: '不符合国家司法救助条件。' }];
}

function exclusionText(item: number): string {
  const id = exclusionIds[item - 1];
  return id === undefined ? '一般不予救助的情形' : exclusions[id];
}
