import type { CaseFile } from '../../../cases/case-file.js';
import type { Assembler } from '../../assembly.js';
import { decidedAmounts } from '../decided-amounts.js';
import { opinionData, opinionsOf } from '../opinions.js';
import {
  applicantData,
  caseNumber,
  officeData,
  originalCaseData,
  payeesFor,
  situation,
  textOf,
  victimData,
} from '../parts.js';

const approvals = new Set([
  'propose-relief',
  'department-head-review',
  'deputy-chief-review',
  'chief-approval',
  'chief-submission',
  'record-collective-decision',
  'sign-collective-decision',
  'review-dissent',
  'review-joint-request',
  'decide-joint-request',
]);
const paths: Readonly<Record<string, string>> = {
  ordinary: '一般案件审批',
  full: '重大疑难案件集体研究',
  joint: '上下级院联合救助',
};

/** 救助审批表: the whole way of approval on paper, with the amount that was decided. */
export const reliefApproval: Assembler<'relief-approval'> = async (assembly) => {
  const { file, issuedOn, extra } = assembly;
  const isGrant = extra['decision'] !== 'refuse';
  const decided = await decidedAmounts(assembly);
  const amountFen = isGrant ? decided.amountFen : 0;
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        filledOn: issuedOn,
        applicants: file.applicants.map(applicantData),
        victim: victimData(file),
        originalCase: originalCaseData(file),
        reasons: reasonsOf(file),
        situation: situation(file),
        verdict: isGrant ? '予以救助' : '不予救助',
        path: paths[file.row.path ?? 'ordinary'] ?? '一般案件审批',
        amountFen,
        advanceFen: isGrant ? decided.advanceFen : null,
        payees: payeesFor(assembly, amountFen),
        opinions: opinionsOf(file, ({ kind }) => approvals.has(kind)),
        plcOpinion: plcOpinionOf(file),
      }),
    },
  ];
};

function reasonsOf({ findings }: CaseFile): string {
  const reasons = [
    textOf(findings.verification?.data, 'findings'),
    textOf(findings.proposal?.data, 'basis'),
    textOf(findings.proposal?.data, 'refuseReasons'),
  ].filter((reason) => reason !== null);
  return reasons.join('\n') || '见审查报告。';
}

/** As the 政法委 answered and on the day it did, not by whom and when it was entered; its seal is on its own paper. */
function plcOpinionOf(file: CaseFile) {
  const last = file.decisions.findLast(({ kind }) => kind === 'record-plc-opinion');
  if (last === undefined) return null;
  const on = textOf(file.findings['plc-opinion']?.data, 'answeredOn') ?? last.on;
  return { ...opinionData(last), role: '党委政法委审核意见', name: '党委政法委', on };
}
