import { nothingAgainst } from '../../../server/demo/demo-verification.js';
import { codeOf, type Moment } from './moment.js';
import {
  adjust,
  at,
  back,
  collectiveChain,
  examined,
  granted,
  no,
  proposeRefusal,
  refused,
  refusedPapers,
  reworked,
  submitted,
  type Way,
} from './way.js';

const LARGE_FEN = 6_000_000;
const whole = { outcome: 'granted', decidedFen: LARGE_FEN, paidFen: LARGE_FEN };
const toCollective = [...examined, ...collectiveChain];
const resubmitted = ['chief-submission', 'record-collective-decision', 'sign-collective-decision'];
const refusedAfterStudy = refusedPapers.flatMap((paper) =>
  paper === 'relief-approval' ? ['collective-discussion-record', paper] : [paper],
);
const dissent = { collectiveSigned: false, dissentReason: '金额与同类案件相差过大。' };
const votedDown = { ...no, approveVotes: 1, opposeVotes: 3 };

/** In the province nobody stands above who could settle a dissent. */
async function dissentInVain({ complete, person }: Moment): Promise<string> {
  return codeOf(complete('sign-collective-decision', await person('chief'), dissent));
}

/** 重大疑难案件集体研究. */
export const collectiveWays: Way[] = [
  {
    name: 'a case the committee returned comes back to the chief and is studied again',
    amountFen: LARGE_FEN,
    script: { 'record-collective-decision': [{ ...back, missing: undefined }] },
    ends: {
      ...whole,
      steps: [
        ...[...examined, ...submitted, 'record-collective-decision'],
        ...[...reworked, ...resubmitted, ...granted],
      ],
    },
  },
  {
    name: 'a sum the committee lowered is signed, no lower path decides again',
    amountFen: LARGE_FEN,
    script: { 'record-collective-decision': [adjust(2_000_000)] },
    ends: {
      ...{ outcome: 'granted', decidedFen: 2_000_000, paidFen: 2_000_000 },
      steps: [...toCollective, ...granted],
    },
  },
  {
    name: 'a case the committee voted down is refused',
    amountFen: LARGE_FEN,
    script: { 'record-collective-decision': [votedDown] },
    ends: {
      ...{ outcome: 'refused', paidFen: 0 },
      steps: [...toCollective, ...refused],
      documents: refusedAfterStudy,
    },
  },
  {
    name: 'a chief who does not submit the case refuses it',
    amountFen: LARGE_FEN,
    script: { 'give-opinion': [{}, {}, no] },
    ends: {
      ...{ outcome: 'refused', paidFen: 0 },
      steps: [...examined, ...submitted, ...refused],
    },
  },
  {
    name: 'a chief who dissents asks the higher office, which approves',
    amountFen: LARGE_FEN,
    script: { 'sign-collective-decision': [dissent] },
    ends: { ...whole, steps: [...toCollective, ...at('city-a', ['review-dissent']), ...granted] },
  },
  {
    name: 'a chief who dissents asks the higher office, which refuses',
    amountFen: LARGE_FEN,
    script: { 'sign-collective-decision': [dissent], 'review-dissent': [no] },
    ends: {
      ...{ outcome: 'refused', paidFen: 0 },
      steps: [...toCollective, ...at('city-a', ['review-dissent']), ...refused],
      documents: refusedAfterStudy,
    },
  },
  {
    name: 'a sum the higher office adjusts in a dissent is the conclusion',
    amountFen: LARGE_FEN,
    script: { 'sign-collective-decision': [dissent], 'review-dissent': [adjust(900_000)] },
    ends: {
      ...{ outcome: 'granted', decidedFen: 900_000, paidFen: 900_000 },
      steps: [...toCollective, ...at('city-a', ['review-dissent']), ...granted],
    },
  },
  {
    name: 'a dissent the higher office returns is worked on and submitted again',
    amountFen: LARGE_FEN,
    script: {
      'sign-collective-decision': [dissent],
      'review-dissent': [{ verdict: 'return', opinion: '请补充同类案件情况。' }],
    },
    ends: {
      ...whole,
      steps: [
        ...[...toCollective, ...at('city-a', ['review-dissent'])],
        ...[...reworked, ...resubmitted, ...granted],
      ],
    },
  },
  {
    name: 'in the province a chief cannot report a dissent',
    ...{ officeId: 'province-a', amountFen: LARGE_FEN },
    pauses: [{ after: 'record-collective-decision', then: dissentInVain }],
    ends: {
      ...whole,
      steps: [...toCollective, ...granted],
      answers: ['422 NO_HIGHER_OFFICE'],
    },
  },
  {
    name: 'a disputed case is studied collectively however small',
    amountFen: 800_000,
    script: { 'verify-case': [{ disputed: true }] },
    ends: {
      ...{ outcome: 'granted', decidedFen: 800_000, paidFen: 800_000 },
      steps: [...toCollective, ...granted],
    },
  },
  {
    name: 'a grant against Art. 8 is studied collectively however small, with its reason',
    amountFen: 800_000,
    script: {
      'verify-case': [{ exclusions: { ...nothingAgainst, 'waived-compensation': true } }],
      'propose-relief': [{ exceptionReason: '放弃的数额很小，生活确有困难。' }],
    },
    ends: {
      ...{ outcome: 'granted', decidedFen: 800_000, paidFen: 800_000 },
      steps: [...toCollective, ...granted],
    },
  },
  {
    name: 'a disputed refusal is studied collectively too',
    script: { 'verify-case': [{ disputed: true }], 'propose-relief': [proposeRefusal] },
    ends: { outcome: 'refused', paidFen: 0, steps: [...toCollective, ...refused] },
  },
];
