import { casesApi } from '../../../server/cases/api.js';
import { codeOf, type Moment } from './moment.js';
import {
  accepted,
  at,
  decided,
  examined,
  filed,
  granted,
  grantedPapers,
  ordinaryChain,
  reworked,
  scenarioOf,
  settled,
  takenOn,
  verifyAgain,
  type Way,
} from './way.js';

const AMOUNT_FEN = 800_000;
const whole = { outcome: 'granted', decidedFen: AMOUNT_FEN, paidFen: AMOUNT_FEN };
const incomplete = { materialsOutcome: 'incomplete', missing: ['hardship'] };
const hearing = {
  ...{ verifyNext: 'hearing', hearingRequestedBy: 'applicant' },
  hearingReason: '申请人请求公开听证',
};
const assistance = {
  ...{ verifyNext: 'assistance', assistingOfficeId: 'county-b', assistanceTask: 'verify' },
  assistanceNote: '请协助核实申请人户籍地家庭情况',
};

/** The same application once more, and one that would join after acceptance. */
async function fileOnceMore({ ground, caseId, officeId, person }: Moment): Promise<string[]> {
  const clerk = await person('intake-clerk');
  const [row] = await ground.query<{ number: string }>(
    `SELECT original_case.case_number AS number FROM relief_case
      JOIN original_case ON original_case.id = relief_case.original_case_id WHERE relief_case.id = ?`,
    [caseId],
  );
  const serial = Number(/(\d+)号$/.exec(row?.number ?? '')?.[1]);
  const way = { name: 'once more', officeId, applicants: 3, ends: { outcome: null, steps: [] } };
  const [first, , third] = scenarioOf(way, serial, ground.today()).applications;
  if (!first || !third) throw new Error('no application to repeat');
  const file = (body: typeof first) => clerk.call(casesApi.createApplication, { body });
  return [await codeOf(file(first)), await codeOf(file({ ...third, caseId }))];
}

/** From the application to the proposal. */
export const intakeWays: Way[] = [
  {
    name: 'proof that the applicant cannot get is collected by the office',
    supplement: 'office-collects',
    script: { 'review-materials': [incomplete] },
    ends: {
      ...whole,
      steps: ['review-materials', 'collect-proof', ...examined, ...ordinaryChain, ...granted],
      documents: [
        ...[...filed, 'supplement-notice', ...takenOn, 'review-report'],
        ...[...decided, ...settled],
      ],
    },
  },
  {
    name: 'a case of another authority is transferred',
    script: {
      'review-materials': [
        {
          materialsOutcome: 'not-ours',
          transferTo: '临江市中级人民法院',
          transferReason: '原案由人民法院执行，应由人民法院救助。',
        },
      ],
    },
    ends: {
      ...{ outcome: 'transferred', decidedFen: null, paidFen: 0 },
      steps: ['review-materials'],
      documents: [...filed, 'non-acceptance-notice'],
    },
  },
  {
    name: 'two applicants of one case are paid, who files twice is refused, who comes after acceptance too',
    applicants: 2,
    pauses: [{ after: 'verify-case', then: fileOnceMore }],
    ends: {
      ...whole,
      steps: [...examined, ...ordinaryChain, ...granted],
      documents: [
        ...['application-form', 'rights-notice', ...accepted, 'review-report', ...decided],
        ...['collection-notice', 'collection-notice', 'disbursement-register'],
        ...['payment-receipt', 'payment-receipt'],
      ],
      answers: [['409 DUPLICATE_RELIEF', '409 WRONG_STATE']],
    },
  },
  {
    name: 'agencies that do not answer do not stop the case',
    inquiryReply: 'no-reply',
    ends: { ...whole, steps: [...examined, ...ordinaryChain, ...granted] },
  },
  {
    name: 'a refused request for a hearing gets its reasons and the examination goes on',
    script: {
      'verify-case': [hearing],
      'decide-hearing': [{ hearingApproved: false, reason: '事实清楚，没有争议。' }],
    },
    ends: {
      ...whole,
      steps: [
        ...['review-materials', 'verify-case', 'decide-hearing', 'verify-case', 'propose-relief'],
        ...[...ordinaryChain, ...granted],
      ],
      documents: grantedPapers,
    },
  },
  {
    name: 'the chief keeps to the majority of a hearing from which the handler wanted to depart',
    script: {
      'verify-case': [hearing],
      'record-hearing': [{ hearingDeparted: true, departureReason: '会后查明其家庭靠借款度日。' }],
      'decide-departure': [{ adopt: true }],
    },
    ends: {
      ...whole,
      steps: [
        ...['review-materials', 'verify-case', 'decide-hearing', 'plan-hearing', 'record-hearing'],
        ...['decide-departure', 'verify-case', 'propose-relief', ...ordinaryChain, ...granted],
      ],
      // a notice for the applicant, each of the three listeners and the head of the village committee
      documents: [
        ...[...accepted, 'hearing-plan'],
        ...Array<string>(5).fill('hearing-notice'),
        ...['hearing-opinion', 'hearing-record', 'review-report', ...decided, ...settled],
      ],
    },
  },
  {
    name: 'help that another office returns with a reason does not stop the examination',
    script: {
      'verify-case': [assistance],
      'accept-assistance': [{ assistanceAccepted: false, reason: '申请人已迁出本县。' }],
    },
    ends: {
      ...whole,
      steps: [
        ...['review-materials', 'verify-case', ...at('county-b', ['accept-assistance'])],
        ...['verify-case', 'propose-relief', ...ordinaryChain, ...granted],
      ],
    },
  },
  {
    name: 'a handler who lacks a fact for the proposal finds it out and then proposes a grant',
    script: {
      'verify-case': [
        { proposalLean: 'refuse', monthlyIncomeFen: undefined, ownAmountFen: undefined },
      ],
      'propose-relief': [verifyAgain],
    },
    ends: {
      ...whole,
      steps: [...examined, ...reworked, ...ordinaryChain, ...granted],
      documents: grantedPapers,
    },
  },
];
