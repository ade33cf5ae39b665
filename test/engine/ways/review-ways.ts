import {
  adjust,
  back,
  collectiveChain,
  examined,
  granted,
  grantedPapers,
  no,
  ordinaryChain,
  proposeRefusal,
  refused,
  refusedPapers,
  reworked,
  type Way,
} from './way.js';

const SMALL_FEN = 800_000;
const whole = (fen: number) => ({ outcome: 'granted', decidedFen: fen, paidFen: fen });
const head = 'department-head-review';
const deputy = 'deputy-chief-review';
const chief = 'chief-approval';

/** 一般案件审批 at every level. */
export const reviewWays: Way[] = [
  {
    name: 'a case returned by head, deputy and chief comes back each time to whom it came from',
    script: { 'give-opinion': [back, {}, back, {}, back] },
    ends: {
      ...whole(SMALL_FEN),
      steps: [
        ...[...examined, head, ...reworked, head, deputy, ...reworked, deputy, chief],
        ...[...reworked, chief, ...granted],
      ],
    },
  },
  {
    name: 'head, deputy and chief each adjust the sum, the last word is the chief’s',
    script: { 'give-opinion': [adjust(900_000), adjust(850_000), adjust(700_000)] },
    ends: {
      ...whole(700_000),
      steps: [...examined, ...ordinaryChain, ...granted],
      documents: grantedPapers,
    },
  },
  {
    name: 'a sum the deputy raises beyond the band begins the collective path from its start',
    amountFen: 2_000_000,
    script: { 'give-opinion': [{}, adjust(6_000_000)] },
    ends: {
      ...whole(6_000_000),
      steps: [...examined, head, deputy, ...collectiveChain, ...granted],
    },
  },
  {
    name: 'a sum the chief raises beyond the band is not the chief’s alone to decide',
    amountFen: 2_000_000,
    script: { 'give-opinion': [{}, {}, adjust(6_000_000)] },
    ends: {
      ...whole(6_000_000),
      steps: [...examined, ...ordinaryChain, ...collectiveChain, ...granted],
    },
  },
  {
    name: 'a sum the head lowers into a smaller band leaves the collective path',
    amountFen: 6_000_000,
    script: { 'give-opinion': [adjust(2_000_000)] },
    ends: { ...whole(2_000_000), steps: [...examined, head, ...ordinaryChain, ...granted] },
  },
  {
    name: 'what is delegated the deputy decides, an adjusted sum too',
    amountFen: 400_000,
    script: { 'give-opinion': [{}, adjust(450_000)] },
    ends: { ...whole(450_000), steps: [...examined, head, deputy, ...granted] },
  },
  {
    name: 'a sum the deputy raises beyond the delegation goes on to the chief',
    amountFen: 400_000,
    script: { 'give-opinion': [{}, adjust(700_000)] },
    ends: { ...whole(700_000), steps: [...examined, ...ordinaryChain, ...granted] },
  },
  {
    name: 'a refusal of what is delegated is the deputy’s',
    amountFen: 400_000,
    script: { 'give-opinion': [{}, no] },
    ends: {
      ...{ outcome: 'refused', paidFen: 0 },
      steps: [...examined, head, deputy, ...refused],
      documents: refusedPapers,
    },
  },
  {
    name: 'head and deputy who disagree do not bind the chief',
    script: { 'give-opinion': [no, no] },
    ends: { ...whole(SMALL_FEN), steps: [...examined, ...ordinaryChain, ...granted] },
  },
  {
    name: 'a refusal by the chief is served, explained and handed to social assistance or not',
    script: {
      'give-opinion': [{}, {}, no],
      'explain-refusal': [{ socialAssistance: false }],
    },
    ends: {
      ...{ outcome: 'refused', paidFen: 0 },
      steps: [...examined, ...ordinaryChain, ...refused],
      documents: refusedPapers,
    },
  },
  {
    name: 'a proposed refusal the chief returned may become a grant',
    script: { 'propose-relief': [proposeRefusal], 'give-opinion': [{}, {}, back] },
    ends: {
      ...whole(SMALL_FEN),
      steps: [...examined, ...ordinaryChain, ...reworked, chief, ...granted],
    },
  },
  {
    name: 'a sum no band covers is routed by the head, and comes back to the deputy who returned it',
    ...{ officeId: 'county-d', amountFen: 2_000_000 },
    script: { 'give-opinion': [{}, back, {}, no] },
    ends: {
      ...{ outcome: 'refused', paidFen: 0 },
      steps: [
        ...[...examined, 'route-manually', head, deputy],
        ...[...reworked, 'route-manually', deputy, chief, ...refused],
      ],
    },
  },
  {
    name: 'a sum no band covers may be routed to the collective path',
    ...{ officeId: 'county-d', amountFen: 2_000_000 },
    script: {
      'route-manually': [{ path: 'full', reason: '金额较大，集体研究。' }],
      'record-collective-decision': [{ ...no, approveVotes: 0, opposeVotes: 4 }],
    },
    ends: {
      ...{ outcome: 'refused', paidFen: 0 },
      steps: [...examined, 'route-manually', ...collectiveChain, ...refused],
    },
  },
];
