import { inquiriesApi } from '../../../server/inquiries/api.js';
import { moneyApi } from '../../../server/money/api.js';
import { supplementsApi } from '../../../server/supplements/api.js';
import { codeOf, until, type Moment } from './moment.js';
import { at, examined, filed, granted, ordinaryChain, paid, takenOn, type Way } from './way.js';

const ADVANCE_FEN = 2_000_000;
const ended = { outcome: 'terminated', decidedFen: null, paidFen: 0, recoveredFen: 0 };
const papers = (...before: string[]) => [...filed, ...before, 'termination-decision'];
const advanceAsked = ['confirm-emergency', 'approve-advance'];
const hearing = {
  ...{ verifyNext: 'hearing', hearingRequestedBy: 'applicant', hearingReason: '请求公开听证' },
};
const assistance = {
  ...{ verifyNext: 'assistance', assistingOfficeId: 'county-b', assistanceTask: 'verify' },
  assistanceNote: '请协助核实',
};

/** Ends the case while somebody has a task of the element open. */
const during = (elementId: string) => async (moment: Moment) => {
  await moment.task(elementId);
  return moment.terminate();
};

/** Ends the case while agencies and the handler are still at work; a letter that comes later changes nothing. */
async function duringInquiry(moment: Moment): Promise<string[]> {
  await moment.task('verify-case');
  const letter = await until('letters', async () =>
    (await moment.view()).inquiries.find(({ state }) => state === 'sent'),
  );
  const answer = await moment.terminate();
  const handler = await moment.person('handler');
  const body = { state: 'replied' as const, reply: '没有', foundRelief: false };
  const late = handler.call(inquiriesApi.settleLetter, { params: { id: letter.id }, body });
  const { items } = await handler.call(moneyApi.listWaits);
  const awaited = items.filter(({ caseId }) => caseId === moment.caseId);
  return [answer, await codeOf(late), `${String(awaited.length)} awaited`];
}

async function duringSupplement(moment: Moment): Promise<string[]> {
  const [row] = await until('supplement', async () => {
    const { supplements, terms } = await moment.view();
    const isAwaited = terms.some(({ kind, state }) => kind === 'supplement' && state === 'running');
    return isAwaited ? supplements : undefined;
  });
  const answer = await moment.terminate();
  const clerk = await moment.person('intake-clerk');
  const body = { outcome: 'supplied' as const, note: '补交', materials: [] };
  const late = clerk.call(supplementsApi.receiveSupplement, {
    params: { id: row?.id ?? '' },
    body,
  });
  return [answer, await codeOf(late)];
}

/** The advance is ordered: the bank's answer comes after the end, and is in the books. */
async function duringAdvance(moment: Moment): Promise<string[]> {
  const wait = await until('batch', async () =>
    (await moment.view()).waits.find(({ kind }) => kind === 'payment-batch'),
  );
  const answer = await moment.terminate();
  const head = await moment.person('finance-clerk');
  await moment.task('recover-advance');
  const { disbursements } = await moment.view();
  const results = disbursements.flatMap(({ orders }) =>
    orders.map(({ id }) => ({ orderId: id, state: 'paid' as const, bankReference: '银行回单' })),
  );
  const settled = head.call(moneyApi.settlePayments, {
    params: { id: wait.id },
    body: { results },
  });
  return [answer, await codeOf(settled)];
}

/** The head gives an opinion in the moment in which the case ends: either may be first, never both. */
async function atTheSameMoment(moment: Moment): Promise<string> {
  const element = 'department-head-review';
  const head = await moment.person('department-head');
  await moment.task(element);
  const opinion = { verdict: 'approve', opinion: '同意。' };
  const [answer] = await Promise.all([
    moment.terminate(),
    codeOf(moment.complete(element, head, opinion)),
  ]);
  return answer;
}

const tooLate = async (moment: Moment) => {
  await moment.task('serve-document');
  return moment.terminate();
};

/** 终止办理 at every stage. */
export const terminationWays: Way[] = [
  {
    name: 'ended before acceptance',
    pauses: [{ after: 'filing', then: during('review-materials') }],
    ends: { ...ended, steps: [], documents: papers(), answers: ['terminated'] },
  },
  {
    name: 'ended while the supplement is awaited, which then comes too late',
    supplement: 'never',
    script: { 'review-materials': [{ materialsOutcome: 'incomplete', missing: ['hardship'] }] },
    pauses: [{ after: 'review-materials', then: duringSupplement }],
    ends: {
      ...ended,
      steps: ['review-materials'],
      documents: papers('supplement-notice'),
      answers: [['terminated', '409 CASE_TERMINATED']],
    },
  },
  {
    name: 'ended while the handler verifies and agencies are asked',
    pauses: [{ after: 'review-materials', then: duringInquiry }],
    ends: {
      ...ended,
      steps: ['review-materials'],
      documents: papers(...takenOn),
      answers: [['terminated', '409 CASE_TERMINATED', '0 awaited']],
    },
  },
  {
    name: 'ended inside a hearing',
    script: { 'verify-case': [hearing] },
    pauses: [{ after: 'decide-hearing', then: during('plan-hearing') }],
    ends: {
      ...ended,
      steps: ['review-materials', 'verify-case', 'decide-hearing'],
      answers: ['terminated'],
    },
  },
  {
    name: 'ended while another office helps',
    script: { 'verify-case': [assistance] },
    pauses: [{ after: 'accept-assistance', then: during('report-assistance') }],
    ends: {
      ...ended,
      steps: ['review-materials', 'verify-case', ...at('county-b', ['accept-assistance'])],
      answers: ['terminated'],
    },
  },
  {
    name: 'ended inside the ordinary review',
    pauses: [{ after: 'give-opinion', then: during('deputy-chief-review') }],
    ends: {
      ...ended,
      steps: [...examined, 'department-head-review'],
      documents: papers(...takenOn, 'review-report'),
      answers: ['terminated'],
    },
  },
  {
    name: 'ended while the higher office decides on a joint relief',
    script: { 'verify-case': [{ jointRequested: true }] },
    pauses: [{ after: 'review-joint-request', then: during('decide-joint-request') }],
    ends: {
      ...ended,
      steps: [...examined, ...ordinaryChain, ...at('city-a', ['review-joint-request'])],
      documents: papers(...takenOn, 'review-report', 'joint-relief-request'),
      answers: ['terminated'],
    },
  },
  {
    name: 'ended while the 政法委 reviews',
    officeId: 'county-b',
    pauses: [{ after: 'submit-to-plc', then: during('record-plc-opinion') }],
    ends: {
      ...ended,
      steps: [...examined, ...ordinaryChain, 'submit-to-plc'],
      answers: ['terminated'],
    },
  },
  {
    name: 'ended in the moment in which a task is completed',
    mayAlso: 'department-head-review',
    pauses: [{ after: 'propose-relief', then: atTheSameMoment }],
    ends: { ...ended, steps: examined, answers: ['terminated'] },
  },
  {
    name: 'ended before the advance is ordered, whose money is available again',
    urgent: true,
    pauses: [{ after: 'prepare-payment', then: during('confirm-payment') }],
    ends: {
      ...ended,
      steps: [...advanceAsked, 'verify-payees', 'prepare-payment'],
      answers: ['terminated'],
    },
  },
  {
    name: 'ended with an advance ordered, which is recovered when the bank has paid it',
    urgent: true,
    pauses: [{ after: 'confirm-payment', then: duringAdvance }],
    ends: {
      ...{ outcome: 'terminated', paidFen: ADVANCE_FEN, recoveredFen: ADVANCE_FEN },
      steps: [
        ...[...advanceAsked, 'verify-payees', 'prepare-payment', 'confirm-payment'],
        'recover-advance',
      ],
      answers: [['terminated', 'done']],
    },
  },
  {
    name: 'ended with an advance paid, which is recovered',
    urgent: true,
    pauses: [{ after: 'sign-receipt', then: during('review-materials') }],
    ends: {
      ...{ outcome: 'terminated', paidFen: ADVANCE_FEN, recoveredFen: ADVANCE_FEN },
      steps: [...advanceAsked, ...paid, 'recover-advance'],
      answers: ['terminated'],
    },
  },
  {
    name: 'a signed decision is not ended any more',
    pauses: [{ after: 'seal-document', then: tooLate }],
    ends: {
      ...{ outcome: 'granted', paidFen: 800_000 },
      steps: [...examined, ...ordinaryChain, ...granted],
      answers: ['409 DECISION_SIGNED'],
    },
  },
];
