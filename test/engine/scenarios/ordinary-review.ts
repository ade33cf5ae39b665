import { facts, returned, adjusted, closed, granted, type Scenario } from './scenario.js';

/** The ordinary path: each level returns, adjusts, refuses; delegation; refusal. */
export const ordinary: Scenario[] = [
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
