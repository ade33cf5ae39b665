import type { CaseFile } from '../../../cases/case-file.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { formatYuan } from '../../../domain/basics/money.js';
import { calculationOf } from '../calculation.js';
import { checkedRules } from '../checked-rules.js';
import { duplicateText } from '../duplicate-text.js';
import {
  applicantData,
  caseNumber,
  numberOf,
  officeData,
  originalCaseData,
  origins,
  payeesFor,
  situation,
  textOf,
  victimData,
} from '../parts.js';

/** 审查报告 of the handler, with the proposal as it was made. */
export const reviewReport: Assembler<'review-report'> = (assembly) => {
  const { file, issuedOn } = assembly;
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        origin: origins[file.row.origin],
        acceptedOn: file.row.acceptedOn ?? file.row.filedOn,
        applicants: file.applicants.map(applicantData),
        victim: victimData(file),
        originalCase: originalCaseData(file),
        ...requestOf(file),
        checks: checksOf(file, issuedOn),
        ...circumstancesOf(file),
        conditions: checkedRules(assembly),
        duplicateCheck: duplicateText(file),
        hearing: textOf(file.findings.hearing?.data, 'majorityOpinion'),
        calculation: calculationOf(file),
        proposal: proposalOf(assembly),
        handlerName: file.handlerName ?? file.createdByName,
        reportedOn: issuedOn,
      }),
    },
  ];
};

function requestOf({ applicants }: CaseFile) {
  const known = applicants.map(({ requestedFen }) => requestedFen).filter((fen) => fen !== null);
  return {
    request: applicants.map(({ name, request }) => `${name}：${request}`).join('\n'),
    requestedFen: known.length === 0 ? null : known.reduce((sum, fen) => sum + fen, 0),
  };
}

/** What the handler did to check, and what other offices and the office itself found for the handler. */
function checksOf(file: CaseFile, issuedOn: string) {
  const { verification, proof, assistance } = file.findings;
  const on = verification?.on ?? issuedOn;
  const rows = [
    { on, way: '走访和核实', result: textOf(verification?.data, 'visits') },
    { on, way: '核实结论', result: textOf(verification?.data, 'findings') },
    { on: proof?.on ?? on, way: '依职权调取证明', result: textOf(proof?.data, 'collected') },
    { on: assistance?.on ?? on, way: '委托协助', result: textOf(assistance?.data, 'result') },
  ];
  return rows.flatMap(({ result, ...row }) => (result === null ? [] : [{ ...row, result }]));
}

function circumstancesOf(file: CaseFile) {
  const data = file.findings.verification?.data;
  const monthlyFen = numberOf(data, 'monthlyIncomeFen');
  const dependants = numberOf(data, 'dependants');
  const grade = { general: '一般困难', special: '特别困难', extreme: '极度困难' };
  const medicalFen = numberOf(data, 'medicalCostFen');
  const hardship = textOf(data, 'hardship') as keyof typeof grade | null;
  return {
    household: {
      members: numberOf(data, 'householdSize'),
      ableToWork: null,
      minors: numberOf(data, 'minorsInHousehold'),
      annualIncomeFen: monthlyFen === null ? null : monthlyFen * 12,
      description: `${hardship === null ? '生活困难程度未认定' : `经核实属于${grade[hardship]}`}${
        dependants === null ? '' : `，需要赡养、抚养${dependants}人`
      }。`,
    },
    loss: {
      totalFen: numberOf(data, 'lossFen'),
      description: medicalFen === null ? '见核实结论。' : `其中医疗费用${formatYuan(medicalFen)}。`,
    },
    compensation: {
      receivedFen: numberOf(data, 'compensationFen'),
      description: file.originalCase.liableAbility ?? '见核实结论。',
    },
  };
}

function proposalOf(assembly: Assembly) {
  const { file } = assembly;
  const data = file.findings.proposal?.data;
  const isGrant = file.row.proposal === 'grant';
  const amountFen = isGrant ? (file.row.proposedFen ?? 0) : 0;
  const reasons = [textOf(data, 'basis'), textOf(data, 'refuseReasons')].filter(Boolean);
  return {
    verdict: isGrant ? ('予以救助' as const) : ('不予救助' as const),
    situation: isGrant ? situation(file) : null,
    amountFen,
    reasons: reasons.join('\n') || '见核实结论。',
    payees: payeesFor(assembly, amountFen),
  };
}
