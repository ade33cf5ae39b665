import { granted, type Scenario } from './scenario.js';

/** Inquiries, hearing and help by another office. */
export const examination: Scenario[] = [
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
    opens: [
      { elementId: 'plan-hearing', officeId: 'county-a', assignee: 'handler-1' },
      { elementId: 'accept-assistance', officeId: 'county-b', assignee: null },
    ],
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
  {
    name: 'a handler who finds facts still open goes back to the examination, then proposes',
    script: {
      answers: {
        'propose-relief': [
          { proposeNext: 'verify', proposal: null },
          { proposeNext: 'submit', proposal: 'grant' },
        ],
      },
    },
    reaches: ['relief-case/examine-again', ...granted],
  },
];
