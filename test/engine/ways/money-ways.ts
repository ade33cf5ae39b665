import type { Ground } from './ground.js';
import { until, type Moment } from './moment.js';
import {
  examined,
  granted,
  grantedPapers,
  ordinaryChain,
  paid,
  refused,
  served,
  type Way,
} from './way.js';

const AMOUNT_FEN = 800_000;
/** What the other case in the queue is worth. */
const OTHER_FEN = 700_000;
const whole = { outcome: 'granted', decidedFen: AMOUNT_FEN, paidFen: AMOUNT_FEN };
const decidedSteps = [...examined, ...ordinaryChain, ...served];
const toPlc = [...examined, ...ordinaryChain, 'submit-to-plc', 'record-plc-opinion'];
const again = ['prepare-payment', 'confirm-payment'];

/** Urgent, but no need for an advance. */
const notUrgent = {
  ...{ emergency: 'not-urgent', reason: '医院已先行救治。' },
  ...{ identityChecked: undefined, diagnosis: undefined, medicalCostFen: undefined },
  ...{ advanceFen: undefined, payees: undefined },
};

/** The paper is void; nobody notices until the file is closed. */
async function loseReport({ ground, caseId }: Moment): Promise<void> {
  await ground.query(
    `UPDATE document SET state = 'void', void_reason = '误发' WHERE case_id = ? AND kind = 'review-report'`,
    [caseId],
  );
}

/** The rest of the money that was remitted in parts. */
async function remitRest({ ground, officeId, view }: Moment): Promise<number> {
  await until('the rest is awaited', async () => {
    const { disbursements } = await view();
    return disbursements.find(({ state }) => state === 'waiting');
  });
  return (await ground.appropriate(officeId, 'case-by-case', 500_000)).length;
}

/** Too little even for the urgent case, then enough for it, then for the other: who was served each time. */
async function appropriateInParts({ ground, officeId, caseId }: Moment): Promise<string[][]> {
  await until('two cases wait for money', async () => {
    const [row] = await ground.query<{ n: string }>(
      `SELECT COUNT(*) AS n FROM disbursement WHERE office_id = ? AND state = 'waiting'`,
      [officeId],
    );
    return Number(row?.n) === 2 ? row : undefined;
  });
  const served: string[][] = [];
  for (const amountFen of [OTHER_FEN, AMOUNT_FEN - OTHER_FEN, OTHER_FEN]) {
    const ids = await ground.appropriate(officeId, 'own-budget', amountFen);
    const cases = await Promise.all(ids.map((id) => caseOf(ground, id)));
    served.push(cases.map((id) => (id === caseId ? 'urgent' : 'older')));
  }
  return served;
}

async function caseOf(ground: Ground, disbursementId: string): Promise<string | undefined> {
  const [row] = await ground.query<{ id: string }>(
    'SELECT case_id AS id FROM disbursement WHERE id = ?',
    [disbursementId],
  );
  return row?.id;
}

/** From the decision to the closed file. */
export const moneyWays: Way[] = [
  {
    name: 'a payment that the second person does not confirm is prepared again',
    script: { 'confirm-payment': [{ paymentConfirmed: false, reason: '账号与户名不符。' }] },
    ends: {
      ...whole,
      steps: [...decidedSteps, 'verify-payees', ...again, ...again, 'sign-receipt'],
      documents: grantedPapers,
    },
  },
  {
    name: 'a payment the bank sends back twice is paid once',
    failedPayments: 2,
    ends: {
      ...whole,
      steps: [
        ...[...decidedSteps, 'verify-payees', ...again, 'verify-payees', ...again],
        ...['verify-payees', ...again, 'sign-receipt'],
      ],
    },
  },
  {
    name: 'instalments in custody of a bank are paid on their days, a failed one again',
    failedPayments: 1,
    payees: { custody: { kind: 'bank', custodian: '青山县农村信用社' }, instalments: 2 },
    ends: {
      ...whole,
      steps: [
        ...[...decidedSteps, 'verify-payees', ...again, 'verify-payees', ...again],
        ...['start-instalment', ...again, 'sign-receipt'],
      ],
      documents: grantedPapers,
    },
  },
  {
    name: 'money remitted for the case in parts waits for the rest',
    officeId: 'county-b',
    script: { 'register-arrival': [{ amountFen: 300_000 }] },
    pauses: [{ after: 'register-arrival', then: remitRest }],
    ends: {
      ...whole,
      steps: [...toPlc, ...served, 'request-funds', 'register-arrival', ...paid],
      answers: [1],
    },
  },
  {
    name: 'what the 政法委 refuses is refused',
    officeId: 'county-b',
    script: { 'record-plc-opinion': [{ plcOutcome: 'refuse', opinion: '不符合条件。' }] },
    ends: { outcome: 'refused', paidFen: 0, steps: [...toPlc, ...refused] },
  },
  {
    name: 'a file that lost a paper is completed by its handler before it is closed',
    pauses: [{ after: 'confirm-payment', then: loseReport }],
    ends: {
      ...whole,
      steps: [...decidedSteps, ...paid, 'complete-file'],
      documents: grantedPapers,
    },
  },
  {
    name: 'where money is short the older case waits',
    ...{ officeId: 'county-d', amountFen: OTHER_FEN },
    ends: {
      ...{ outcome: 'granted', decidedFen: OTHER_FEN, paidFen: OTHER_FEN },
      steps: [...examined, ...ordinaryChain, ...granted],
    },
  },
  {
    name: 'where money is short the urgent case gets the first that suffices, and nobody overtakes it',
    ...{ officeId: 'county-d', urgent: true },
    script: { 'confirm-emergency': [notUrgent] },
    pauses: [{ after: 'serve-document', then: appropriateInParts }],
    ends: {
      ...whole,
      steps: ['confirm-emergency', ...examined, ...ordinaryChain, ...granted],
      answers: [[[], ['urgent'], ['older']]],
    },
  },
];
