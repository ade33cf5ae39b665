import type { Script } from './process-player.js';
import { smallGrant, type Variables } from './standard-answers.js';

/** One way through the processes: how it is played, and what must be reached (or never) as `process/element`. */
export interface Scenario {
  name: string;
  script: Script;
  reaches: string[];
  avoids?: string[];
  /** Completed user tasks of the reviews in order, where the order is the rule. */
  reviews?: string[];
}

const facts = (change: Variables, rest: Variables = {}): Variables => ({
  facts: { ...smallGrant, ...change },
  ...rest,
});
const returned = (resumeAt: string): Variables => ({ verdict: 'return', resumeAt, round: 2 });
const adjusted = (resumeAt: string): Variables => ({ verdict: 'adjust', resumeAt });
const full = { 'compute-routing-facts': facts({ amountBand: 'large' }) };
const jointFacts = facts({ jointRequested: true });
const joint = { 'compute-routing-facts': jointFacts };
const separate = { 'compute-routing-facts': { ...jointFacts, jointMode: 'separate' } };
const plc = { 'compute-routing-facts': facts({ plcRequired: true }) };
const closed = 'relief-case/case-closed';
const granted = ['relief-case/relief-granted', 'disbursement/disbursed', closed];

const intake: Scenario[] = [
  {
    name: 'a complete application for a small sum is decided by the chief and paid',
    script: {},
    reaches: ['ordinary-review/decided-by-chief', ...granted],
    reviews: ['department-head-review', 'deputy-chief-review', 'chief-approval'],
  },
  {
    name: 'missing papers are handed in, still incomplete, then collected by the office',
    script: {
      answers: {
        'review-materials': [
          { materialsOutcome: 'incomplete', supplementId: 'given-1' },
          { materialsOutcome: 'complete' },
        ],
      },
    },
    reaches: ['relief-case/supplement-received', ...granted],
    avoids: ['relief-case/collect-proof'],
  },
  {
    name: 'proof that the applicant cannot get is collected by the office',
    script: {
      answers: {
        'review-materials': [{ materialsOutcome: 'incomplete' }, { materialsOutcome: 'complete' }],
      },
      supplement: { supplementOutcome: 'office-collects' },
    },
    reaches: ['relief-case/collect-proof', ...granted],
  },
  {
    name: 'an application not completed within the term counts as abandoned',
    script: {
      answers: {
        'review-materials': { materialsOutcome: 'incomplete' },
        'start-supplement-term': { termDueAt: '2026-01-01T00:00:00+08:00' },
      },
      supplement: null,
    },
    reaches: ['relief-case/application-abandoned', 'relief-case/check-advance', closed],
    avoids: ['relief-case/accept-case'],
  },
  {
    name: 'an application for which another organ is competent is passed on',
    script: { answers: { 'review-materials': { materialsOutcome: 'not-ours' } } },
    reaches: ['relief-case/application-transferred', closed],
  },
  {
    name: 'an advance is paid before the case is accepted',
    script: { start: { urgent: true } },
    reaches: ['fast-track/advance-paid', ...granted],
    avoids: ['disbursement/collection-notice', 'fast-track/sign-phone-approval'],
  },
  {
    name: 'an advance approved by telephone is signed after the payment',
    script: {
      start: { urgent: true },
      answers: { 'confirm-emergency': { emergency: 'phone-approved' } },
    },
    reaches: ['fast-track/sign-phone-approval', 'fast-track/advance-paid', closed],
    avoids: ['fast-track/approve-advance'],
  },
  {
    name: 'a case that is not urgent after all goes the ordinary way',
    script: {
      start: { urgent: true },
      answers: { 'confirm-emergency': { emergency: 'not-urgent' } },
    },
    reaches: ['fast-track/not-urgent', ...granted],
  },
  {
    name: 'an advance is returned once and then refused',
    script: {
      start: { urgent: true },
      answers: { 'approve-advance': [{ verdict: 'return' }, { verdict: 'refuse' }] },
    },
    reaches: ['fast-track/advance-refused', ...granted],
    avoids: ['fast-track/pay-advance'],
  },
];

const examination: Scenario[] = [
  {
    name: 'partner agencies are asked about earlier relief',
    script: { answers: { 'check-duplicate-relief': { inquiryNeeded: true } } },
    reaches: ['relief-case/inquiry-settled', ...granted],
  },
  {
    name: 'a hearing is held and its opinion is departed from, another office helps',
    script: {
      answers: {
        'verify-case': [
          { verifyNext: 'hearing' },
          { verifyNext: 'assistance' },
          { verifyNext: 'report' },
        ],
        'record-hearing': { hearingDeparted: true },
      },
    },
    reaches: [
      'hearing/decide-departure',
      'hearing/hearing-held',
      'assistance/assistance-reported',
      ...granted,
    ],
  },
  {
    name: 'a hearing is held and followed, the other office declines to help',
    script: {
      answers: {
        'verify-case': [
          { verifyNext: 'hearing' },
          { verifyNext: 'assistance' },
          { verifyNext: 'report' },
        ],
        'accept-assistance': { assistanceAccepted: false },
      },
    },
    reaches: ['hearing/hearing-held', 'assistance/assistance-returned', ...granted],
    avoids: ['hearing/decide-departure'],
  },
  {
    name: 'a hearing is not held',
    script: {
      answers: {
        'verify-case': [{ verifyNext: 'hearing' }, { verifyNext: 'report' }],
        'decide-hearing': { hearingApproved: false },
      },
    },
    reaches: ['hearing/hearing-declined', ...granted],
  },
];

const ordinary: Scenario[] = [
  {
    name: 'a case returned at each level comes back to whom it came from',
    script: {
      answers: {
        'department-head-review': [returned('department-head'), {}],
        'deputy-chief-review': [returned('deputy-chief'), {}],
        'chief-approval': [returned('chief'), {}],
      },
    },
    reaches: granted,
    reviews: [
      'department-head-review',
      'department-head-review',
      'deputy-chief-review',
      'deputy-chief-review',
      'chief-approval',
      'chief-approval',
    ],
  },
  {
    name: 'an amount adjusted at each level goes on to the next, the chief’s own adjustment is final',
    script: {
      answers: {
        'department-head-review': adjusted('deputy-chief'),
        'deputy-chief-review': adjusted('chief'),
        'chief-approval': adjusted('end'),
      },
    },
    reaches: ['ordinary-review/decided-by-adjustment', ...granted],
    reviews: ['department-head-review', 'deputy-chief-review', 'chief-approval'],
  },
  {
    name: 'a delegated deputy decides',
    script: { answers: { 'compute-routing-facts': facts({ delegatedToDeputy: true }) } },
    reaches: ['ordinary-review/decided-by-deputy-chief', ...granted],
    reviews: ['department-head-review', 'deputy-chief-review'],
  },
  {
    name: 'the adjustment of a delegated deputy is final',
    script: {
      answers: {
        'compute-routing-facts': facts({ delegatedToDeputy: true }),
        'deputy-chief-review': adjusted('chief'),
      },
    },
    reaches: ['ordinary-review/decided-by-adjustment', ...granted],
    reviews: ['department-head-review', 'deputy-chief-review'],
  },
  {
    name: 'an adjustment that leaves the delegation goes to the chief',
    script: {
      answers: {
        'compute-routing-facts': [
          facts({ delegatedToDeputy: true }),
          facts({ amountBand: 'medium' }),
        ],
        'deputy-chief-review': adjusted('chief'),
      },
    },
    reaches: ['ordinary-review/decided-by-chief', ...granted],
    reviews: ['department-head-review', 'deputy-chief-review', 'chief-approval'],
  },
  {
    name: 'a case returned by the chief comes back to the chief though it is delegated by now',
    script: {
      answers: {
        'compute-routing-facts': [facts({}), facts({ delegatedToDeputy: true })],
        'chief-approval': [returned('chief'), {}],
      },
    },
    reaches: granted,
    reviews: ['department-head-review', 'deputy-chief-review', 'chief-approval', 'chief-approval'],
  },
  {
    name: 'an adjustment that changes the path begins the new one from its start',
    script: {
      answers: {
        'compute-routing-facts': [facts({}), facts({ amountBand: 'large' })],
        'deputy-chief-review': [adjusted('chief'), {}],
      },
    },
    reaches: ['full-review/collective-decision-signed', ...granted],
    reviews: [
      'department-head-review',
      'deputy-chief-review',
      'department-head-review',
      'deputy-chief-review',
      'chief-submission',
      'record-collective-decision',
      'sign-collective-decision',
    ],
  },
  {
    name: 'a case without a path is routed by a person',
    script: { answers: { 'compute-routing-facts': facts({ amountBand: 'none' }) } },
    reaches: ['relief-case/route-manually', 'ordinary-review/decided-by-chief', ...granted],
  },
  {
    name: 'a proposed refusal is decided, served and explained',
    script: {
      answers: {
        'propose-relief': { proposal: 'refuse' },
        'compute-routing-facts': facts({ proposal: 'refuse', amountBand: 'none' }),
      },
    },
    reaches: ['decision-service/issue-refusal-decision', 'relief-case/relief-refused', closed],
    avoids: ['relief-case/disbursement'],
  },
  {
    name: 'a refusal by the chief leads to social assistance, the advance is recovered',
    script: {
      start: { urgent: true },
      answers: {
        'chief-approval': { verdict: 'refuse' },
        'explain-refusal': { socialAssistance: true },
        'check-advance': { advanceRecovery: true },
      },
    },
    reaches: ['relief-case/refused-and-transferred', 'relief-case/recover-advance', closed],
    avoids: ['relief-case/disbursement'],
  },
  {
    name: 'disagreement of the lower levels does not bind the chief',
    script: {
      answers: {
        'department-head-review': { verdict: 'refuse' },
        'deputy-chief-review': { verdict: 'refuse' },
      },
    },
    reaches: granted,
  },
];

const collective: Scenario[] = [
  {
    name: 'a large sum is decided collectively and signed',
    script: { answers: full },
    reaches: ['full-review/collective-decision-signed', ...granted],
    reviews: [
      'department-head-review',
      'deputy-chief-review',
      'chief-submission',
      'record-collective-decision',
      'sign-collective-decision',
    ],
  },
  {
    name: 'every level of the collective path may return the case',
    script: {
      answers: {
        ...full,
        'department-head-review': [returned('department-head'), {}],
        'deputy-chief-review': [returned('deputy-chief'), {}],
        'chief-submission': [returned('chief'), {}],
        'record-collective-decision': [returned('chief'), {}],
      },
    },
    reaches: ['full-review/collective-decision-signed', ...granted],
    reviews: [
      'department-head-review',
      'department-head-review',
      'deputy-chief-review',
      'deputy-chief-review',
      'chief-submission',
      'chief-submission',
      'record-collective-decision',
      'chief-submission',
      'record-collective-decision',
      'sign-collective-decision',
    ],
  },
  {
    name: 'an amount lowered collectively is signed and not decided again by a lower path',
    script: {
      answers: {
        'compute-routing-facts': [facts({ amountBand: 'large' }), facts({ amountBand: 'small' })],
        'record-collective-decision': adjusted('sign'),
      },
    },
    reaches: ['full-review/collective-decision-signed', ...granted],
    avoids: ['ordinary-review/review-requested'],
  },
  {
    name: 'a collective refusal is signed and is a refusal',
    script: { answers: { ...full, 'record-collective-decision': { verdict: 'refuse' } } },
    reaches: ['full-review/collective-decision-signed', 'relief-case/relief-refused', closed],
  },
  {
    name: 'a dissenting chief has the higher office decide, whose adjustment is final',
    script: {
      answers: {
        'compute-routing-facts': [facts({ disputed: true }), facts({})],
        'sign-collective-decision': { collectiveSigned: false },
        'review-dissent': adjusted('end'),
      },
    },
    reaches: ['full-review/dissent-reviewed', 'full-review/decided-by-adjustment', ...granted],
  },
  {
    name: 'the higher office returns a dissent for rework and the case comes back to the chief',
    script: {
      answers: {
        'compute-routing-facts': facts({ overCeiling: true }),
        'sign-collective-decision': [{ collectiveSigned: false }, { collectiveSigned: true }],
        'review-dissent': returned('chief'),
      },
    },
    reaches: granted,
  },
  {
    name: 'a disputed refusal is decided collectively',
    script: {
      answers: {
        'propose-relief': { proposal: 'refuse' },
        'compute-routing-facts': facts({ proposal: 'refuse', disputed: true }),
      },
    },
    reaches: ['full-review/collective-decision-signed', 'relief-case/relief-refused', closed],
  },
];

const jointRelief: Scenario[] = [
  {
    name: 'the higher office joins and decides for both',
    script: { answers: joint },
    reaches: ['joint-relief/joint-relief-done', ...granted],
    avoids: ['joint-relief/decide-own-share', 'joint-relief/decide-higher-share'],
  },
  {
    name: 'the higher office does not join and the own path follows',
    script: {
      answers: {
        'compute-routing-facts': [jointFacts, facts({ jointRequested: true, jointDeclined: true })],
        'review-joint-request': { jointOpinion: 'decline' },
        'decide-joint-request': { jointVerdict: 'decline' },
      },
    },
    reaches: ['joint-relief/joint-relief-done', 'ordinary-review/decided-by-chief', ...granted],
  },
  {
    name: 'request and decision are sent back for supplements, then joined',
    script: {
      answers: {
        ...joint,
        'review-joint-request': [{ jointOpinion: 'return' }, { jointOpinion: 'join' }],
        'decide-joint-request': [{ jointVerdict: 'return' }, { jointVerdict: 'join' }],
      },
    },
    reaches: ['joint-relief/supplement-joint-request', ...granted],
  },
  {
    name: 'the own chain of a joint relief returns and adjusts at each level',
    script: {
      answers: {
        ...joint,
        'department-head-review': [returned('department-head'), adjusted('deputy-chief')],
        'deputy-chief-review': [returned('deputy-chief'), adjusted('chief')],
        'chief-approval': [returned('chief'), adjusted('sign')],
      },
    },
    reaches: ['joint-relief/joint-relief-done', ...granted],
    reviews: [
      'department-head-review',
      'department-head-review',
      'deputy-chief-review',
      'deputy-chief-review',
      'chief-approval',
      'chief-approval',
      'review-joint-request',
      'decide-joint-request',
    ],
  },
  {
    name: 'a chief who refuses the joint relief refuses the case',
    script: { answers: { ...joint, 'chief-approval': { verdict: 'refuse' } } },
    reaches: ['joint-relief/chief-not-agreed', 'relief-case/relief-refused', closed],
  },
  {
    name: 'the request goes up once more and the highest office decides for all',
    script: {
      answers: {
        ...joint,
        'review-joint-request': [{ jointOpinion: 'escalate' }, { jointOpinion: 'join' }],
      },
    },
    reaches: ['joint-relief/escalate-joint-relief', ...granted],
  },
  {
    name: 'the chain of the middle office adjusts, then refuses, so that nobody joins',
    script: {
      answers: {
        'compute-routing-facts': [jointFacts, facts({ jointRequested: true, jointDeclined: true })],
        'find-higher-office': jointFacts,
        'review-joint-request': { jointOpinion: 'escalate' },
        'department-head-review': [{}, adjusted('deputy-chief'), {}],
        'chief-approval': [{}, { verdict: 'refuse' }, {}],
      },
    },
    reaches: ['joint-relief/chief-not-agreed', 'ordinary-review/decided-by-chief', ...granted],
  },
  {
    name: 'two offices decide and pay their shares separately',
    script: { answers: separate },
    reaches: [
      'joint-relief/pay-own-share',
      'joint-relief/pay-higher-share',
      'relief-case/settled-separately',
      closed,
    ],
    avoids: ['relief-case/grant-relief', 'relief-case/disbursement'],
  },
  {
    name: 'three offices decide and pay their shares separately',
    script: {
      answers: {
        ...separate,
        'review-joint-request': [{ jointOpinion: 'escalate' }, { jointOpinion: 'join' }],
      },
    },
    reaches: ['joint-relief/escalate-joint-relief', 'relief-case/settled-separately', closed],
  },
];

const payment: Scenario[] = [
  {
    name: 'the political and legal committee agrees after it returned the case once',
    script: {
      answers: {
        ...plc,
        'record-plc-opinion': [{ plcOutcome: 'return', round: 2 }, { plcOutcome: 'adjust' }],
      },
    },
    reaches: ['relief-case/plc-agreed', ...granted],
    reviews: [
      'department-head-review',
      'deputy-chief-review',
      'chief-approval',
      'department-head-review',
      'deputy-chief-review',
      'chief-approval',
    ],
  },
  {
    name: 'the political and legal committee does not agree',
    script: { answers: { ...plc, 'record-plc-opinion': { plcOutcome: 'refuse' } } },
    reaches: ['decision-service/issue-refusal-decision', 'relief-case/relief-refused', closed],
    avoids: ['decision-service/issue-relief-decision'],
  },
  {
    name: 'money is requested, then short, then there',
    script: {
      answers: {
        'reserve-funds': [
          { fundsState: 'to-request' },
          { fundsState: 'short' },
          { fundsState: 'reserved' },
        ],
      },
    },
    reaches: ['disbursement/register-arrival', 'disbursement/funds-arrived', ...granted],
  },
  {
    name: 'nothing is due after the advance',
    script: { answers: { 'reserve-funds': { fundsState: 'nothing-due' } } },
    reaches: ['disbursement/nothing-due', closed],
    avoids: ['disbursement/verify-payees'],
  },
  {
    name: 'a payment is refused by the second person, fails at the bank and has a second instalment',
    script: {
      answers: {
        'confirm-payment': [{ paymentConfirmed: false }, { paymentConfirmed: true }],
        'record-payment': [
          { paymentOutcome: 'failed' },
          { paymentOutcome: 'more' },
          { paymentOutcome: 'paid' },
        ],
      },
    },
    reaches: ['disbursement/start-instalment', ...granted],
  },
  {
    name: 'two offices pay their shares of one decision',
    script: {
      answers: {
        'record-decision': {
          shares: [
            { disbursementId: 'share-1', officeId: 'county-a' },
            { disbursementId: 'share-2', officeId: 'city-a' },
          ],
        },
      },
    },
    reaches: granted,
  },
  {
    name: 'an incomplete file is completed before the case is closed',
    script: { answers: { 'close-case': ['file-incomplete', {}] } },
    reaches: ['relief-case/complete-file', ...granted],
  },
];

const places = [
  'confirm-emergency',
  'review-materials',
  'plan-hearing',
  'chief-approval',
  'seal-document',
];
const termination: Scenario[] = places.map((place) => ({
  name: `a case is terminated while ${place} is open`,
  script: {
    start: { urgent: place === 'confirm-emergency' },
    answers: {
      'verify-case': [{ verifyNext: 'hearing' }, { verifyNext: 'report' }],
      [place]: 'terminate',
    },
  },
  reaches: ['relief-case/case-terminated', 'relief-case/issue-termination-decision', closed],
  avoids: ['relief-case/disbursement', `relief-case/handling`],
}));

/** Every way of the procedure; together they take every flow of every diagram. */
export const scenarios: Scenario[] = [
  ...intake,
  ...examination,
  ...ordinary,
  ...collective,
  ...jointRelief,
  ...payment,
  ...termination,
];
