import { facts, returned, adjusted, full, closed, granted, type Scenario } from './scenario.js';

/** The collective path: submission, decision, signing, dissent. */
export const collective: Scenario[] = [
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
    opens: [{ elementId: 'review-dissent', officeId: 'city-a', assignee: null }],
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
