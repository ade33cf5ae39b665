import { plc, closed, granted, type Scenario } from './scenario.js';

/** The political and legal committee, money and the closing of the file. */
export const payment: Scenario[] = [
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
    opens: [
      { elementId: 'verify-payees', officeId: 'county-a', assignee: 'handler-1' },
      { elementId: 'verify-payees', officeId: 'city-a', assignee: null },
    ],
  },
  {
    name: 'an incomplete file is completed before the case is closed',
    script: { answers: { 'close-case': ['file-incomplete', {}] } },
    reaches: ['relief-case/complete-file', ...granted],
  },
];
