import { closed, granted, type Scenario } from './scenario.js';

/** From the application to acceptance, with the advance beside it. */
export const intake: Scenario[] = [
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
