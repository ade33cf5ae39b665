import type { Moment } from './moment.js';
import {
  examined,
  granted,
  no,
  ordinaryChain,
  paid,
  proposeRefusal,
  refused,
  type Way,
} from './way.js';

const AMOUNT_FEN = 3_000_000;
const ADVANCE_FEN = 2_000_000;
const whole = { outcome: 'granted', decidedFen: AMOUNT_FEN, paidFen: AMOUNT_FEN };
const advanced = ['confirm-emergency', 'approve-advance', ...paid];
const decidedAndPaid = [...examined, ...ordinaryChain, ...granted];
const notUrgent = {
  ...{ emergency: 'not-urgent', reason: '伤情稳定，没有急需救治的情形。' },
  ...{ identityChecked: undefined, diagnosis: undefined, medicalCostFen: undefined },
  ...{ advanceFen: undefined, payees: undefined },
};
const byPhone = {
  ...{ emergency: 'phone-approved', phoneApprovedAt: '2026-11-23 20:30' },
  phoneApprovalNote: '分管副检察长电话同意先行救助',
};

async function noticesOf({ ground, caseId }: Moment): Promise<string[]> {
  const rows = await ground.query<{ kind: string }>(
    `SELECT kind FROM notice WHERE case_id = ? AND kind = 'phone-approval-denied'`,
    [caseId],
  );
  return rows.map(({ kind }) => kind);
}

/** 先行救助: before the papers, deducted or recovered later. */
export const fastTrackWays: Way[] = [
  {
    name: 'an advance the deputy returned is confirmed again, paid and deducted',
    ...{ urgent: true, amountFen: AMOUNT_FEN },
    script: { 'approve-advance': [{ verdict: 'return', opinion: '请附诊断证明。' }] },
    ends: {
      ...whole,
      steps: ['confirm-emergency', 'approve-advance', ...advanced, ...decidedAndPaid],
    },
  },
  {
    name: 'the deputy approves another sum than was asked for, and that is deducted',
    ...{ urgent: true, amountFen: AMOUNT_FEN },
    script: { 'approve-advance': [{ advanceFen: 1_000_000 }] },
    ends: { ...whole, steps: [...advanced, ...decidedAndPaid] },
  },
  {
    name: 'a refused advance leaves the case to the ordinary way',
    ...{ urgent: true, amountFen: AMOUNT_FEN },
    script: { 'approve-advance': [no] },
    ends: { ...whole, steps: ['confirm-emergency', 'approve-advance', ...decidedAndPaid] },
  },
  {
    name: 'what is not urgent goes the ordinary way',
    ...{ urgent: true, amountFen: AMOUNT_FEN },
    script: { 'confirm-emergency': [notUrgent] },
    ends: { ...whole, steps: ['confirm-emergency', ...decidedAndPaid] },
  },
  {
    name: 'an approval by phone that the deputy denies afterwards alarms the supervision and stops nothing',
    ...{ urgent: true, amountFen: AMOUNT_FEN },
    script: {
      'confirm-emergency': [byPhone],
      'sign-phone-approval': [{ confirmed: false, opinion: '本人未曾批准。' }],
    },
    pauses: [{ after: 'sign-phone-approval', then: noticesOf }],
    ends: {
      ...whole,
      steps: ['confirm-emergency', ...paid, 'sign-phone-approval', ...decidedAndPaid],
      answers: [['phone-approval-denied']],
    },
  },
  {
    name: 'a grant no larger than the advance has nothing left to pay',
    ...{ urgent: true, amountFen: ADVANCE_FEN },
    ends: {
      ...{ outcome: 'granted', decidedFen: ADVANCE_FEN, paidFen: ADVANCE_FEN },
      steps: [...advanced, ...examined, ...ordinaryChain, 'seal-document', 'serve-document'],
    },
  },
  {
    name: 'an advance of an applicant who gave up is recovered',
    ...{ urgent: true, supplement: 'never' },
    script: { 'review-materials': [{ materialsOutcome: 'incomplete', missing: ['hardship'] }] },
    ends: {
      ...{ outcome: 'abandoned', decidedFen: null },
      ...{ paidFen: ADVANCE_FEN, recoveredFen: ADVANCE_FEN },
      steps: [...advanced, 'review-materials', 'recover-advance'],
    },
  },
  {
    name: 'an advance of a refused case is recovered as far as it can be, with a reason for the rest',
    ...{ urgent: true },
    script: {
      'propose-relief': [proposeRefusal],
      'recover-advance': [
        { recoveredFen: 500_000, unrecoveredReason: '申请人死亡，没有可以追回的财产。' },
      ],
    },
    ends: {
      ...{ outcome: 'refused', paidFen: ADVANCE_FEN, recoveredFen: 500_000 },
      steps: [...advanced, ...examined, ...ordinaryChain, ...refused, 'recover-advance'],
    },
  },
];
