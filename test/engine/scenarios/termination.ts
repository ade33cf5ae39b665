import { closed, type Scenario } from './scenario.js';

const places = [
  'confirm-emergency',
  'review-materials',
  'plan-hearing',
  'chief-approval',
  'seal-document',
];
/** The case ends while a task of its own, of a called process or of one called by that is open. */
export const termination: Scenario[] = places.map((place) => ({
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
