import { codeOf, type Moment } from './moment.js';
import {
  adjust,
  at,
  back,
  examined,
  granted,
  no,
  ordinaryChain,
  paid,
  refused,
  reworked,
  type Way,
} from './way.js';

const AMOUNT_FEN = 3_000_000;
const whole = { outcome: 'granted', decidedFen: AMOUNT_FEN, paidFen: AMOUNT_FEN };
const joint = { 'verify-case': [{ jointRequested: true }] };
const asked = [...examined, ...ordinaryChain];
const city = (...steps: string[]) => at('city-a', steps);
const province = (...steps: string[]) => at('province-a', steps);
const review = 'review-joint-request';
const decide = 'decide-joint-request';
const supplement = 'supplement-joint-request';
const sendBack = { jointOpinion: 'return', shareFen: undefined };
const decline = { jointOpinion: 'decline', shareFen: undefined };
const declined = { jointVerdict: 'decline', shareFen: undefined };
const escalate = { jointOpinion: 'escalate' };
/** Decided above, served below; both offices pay their share, side by side. */
const bothPay = (higher: (...steps: string[]) => string[]) => [
  ...[...higher('seal-document'), 'serve-document', ...paid],
  ...higher(...paid),
];

async function escalateInVain({ complete, person, task }: Moment): Promise<string> {
  const handler = await person('handler', 'province-a');
  await task(review);
  const data = { jointOpinion: 'escalate', opinion: '报请再上一级院' };
  return codeOf(complete(review, handler, data));
}

/** 上下级院联合救助. */
export const jointWays: Way[] = [
  {
    name: 'a joint request sent back by handler and chief of the higher office is supplemented and joined',
    isConcurrent: true,
    amountFen: AMOUNT_FEN,
    script: {
      ...joint,
      'review-joint-request': [sendBack],
      'decide-joint-request': [{ jointVerdict: 'return', shareFen: undefined }],
    },
    ends: {
      ...whole,
      steps: [
        ...[...asked, ...city(review), supplement, ...city(review, decide), supplement],
        ...[...city(review, decide), ...bothPay(city)],
      ],
    },
  },
  {
    name: 'the own chain of a joint relief adjusts and returns, and goes on where it was',
    isConcurrent: true,
    amountFen: AMOUNT_FEN,
    script: {
      'verify-case': [{ jointRequested: true }, { jointRequested: true }],
      'give-opinion': [adjust(3_300_000), back, {}, adjust(3_600_000)],
    },
    ends: {
      ...{ outcome: 'granted', decidedFen: 3_600_000, paidFen: 3_600_000 },
      steps: [
        ...[...examined, 'department-head-review', 'deputy-chief-review', ...reworked],
        ...['deputy-chief-review', 'chief-approval', ...city(review, decide), ...bothPay(city)],
      ],
    },
  },
  {
    name: 'a chief who refuses a joint relief refuses the case',
    amountFen: AMOUNT_FEN,
    script: { ...joint, 'give-opinion': [{}, {}, no] },
    ends: { outcome: 'refused', paidFen: 0, steps: [...asked, ...refused] },
  },
  {
    name: 'a request that goes up once more comes back to the city’s handler when its chain returns it',
    isConcurrent: true,
    amountFen: AMOUNT_FEN,
    script: {
      ...joint,
      'review-joint-request': [escalate, escalate],
      'give-opinion': [{}, {}, {}, {}, back],
    },
    ends: {
      ...whole,
      steps: [
        ...[...asked, ...city(review, 'department-head-review', 'deputy-chief-review')],
        ...city(review, 'deputy-chief-review', 'chief-approval'),
        ...[...province(review, decide), ...bothPay(province), ...city(...paid)],
      ],
    },
  },
  {
    name: 'the city’s chief does not send the request up: nobody joins, the own path decides',
    amountFen: AMOUNT_FEN,
    script: {
      ...joint,
      'review-joint-request': [escalate],
      'give-opinion': [{}, {}, {}, {}, {}, no],
    },
    ends: {
      ...whole,
      steps: [...[...asked, ...city(review, ...ordinaryChain)], ...[...ordinaryChain, ...granted]],
    },
  },
  {
    name: 'the province does not join: the own path decides',
    amountFen: AMOUNT_FEN,
    script: {
      ...joint,
      'review-joint-request': [escalate, decline],
      'decide-joint-request': [declined],
    },
    ends: {
      ...whole,
      steps: [
        ...[...asked, ...city(review, ...ordinaryChain), ...province(review, decide)],
        ...[...ordinaryChain, ...granted],
      ],
    },
  },
  {
    name: 'the province cannot send a request further up',
    isConcurrent: true,
    ...{ officeId: 'city-a', amountFen: AMOUNT_FEN },
    script: joint,
    pauses: [{ after: 'give-opinion', nth: 3, then: escalateInVain }],
    ends: {
      ...whole,
      steps: [...asked, ...province(review, decide), ...bothPay(province)],
      answers: ['422 NO_HIGHER_OFFICE'],
    },
  },
  {
    name: 'the province, which nobody stands above, decides alone though a joint relief was asked for',
    ...{ officeId: 'province-a', amountFen: AMOUNT_FEN },
    script: joint,
    ends: { ...whole, steps: [...asked, ...granted] },
  },
  {
    name: 'deciding apart, the own share is decided and paid though the higher office declines',
    isConcurrent: true,
    ...{ officeId: 'county-c', amountFen: AMOUNT_FEN },
    script: { ...joint, 'review-joint-request': [decline], 'decide-joint-request': [declined] },
    ends: {
      ...{ outcome: 'settled', decidedFen: AMOUNT_FEN, paidFen: AMOUNT_FEN },
      steps: [...asked, ...granted, ...city(review, decide)],
    },
  },
  {
    name: 'deciding apart, the city decides its share though the province declines',
    isConcurrent: true,
    ...{ officeId: 'county-c', amountFen: AMOUNT_FEN, sharesOnTop: 1 },
    script: {
      ...joint,
      'review-joint-request': [escalate, decline],
      'decide-joint-request': [declined],
    },
    ends: {
      ...{ outcome: 'settled', decidedFen: AMOUNT_FEN, paidFen: AMOUNT_FEN },
      steps: [
        ...[...asked, ...granted, ...city(review, ...ordinaryChain), ...province(review, decide)],
        ...city('seal-document', 'serve-document', ...paid),
      ],
    },
  },
  {
    name: 'where the 政法委 reviews it does so after the higher office joined, and both fund ways run',
    isConcurrent: true,
    ...{ officeId: 'county-b', amountFen: AMOUNT_FEN },
    script: joint,
    ends: {
      ...whole,
      steps: [
        ...[...asked, ...city(review, decide), 'submit-to-plc', 'record-plc-opinion'],
        ...[...city('seal-document'), 'serve-document', 'request-funds', 'register-arrival'],
        ...[...paid, ...city(...paid)],
      ],
    },
  },
];
