import type { ActHandler } from '../tasks/act.js';
import { confirmPayment } from './acts/confirm-payment.js';
import { preparePayment } from './acts/prepare-payment.js';
import { recoverAdvance } from './acts/recover-advance.js';
import { registerArrival } from './acts/register-arrival.js';
import { requestFunds } from './acts/request-funds.js';
import { signReceipt } from './acts/sign-receipt.js';
import { startInstalment } from './acts/start-instalment.js';
import { verifyPayees } from './acts/verify-payees.js';

/** What completing the tasks of the money does, by act. */
export const moneyActs = {
  'request-funds': requestFunds,
  'register-arrival': registerArrival,
  'verify-payees': verifyPayees,
  'prepare-payment': preparePayment,
  'confirm-payment': confirmPayment,
  'start-instalment': startInstalment,
  'sign-receipt': signReceipt,
  'recover-advance': recoverAdvance,
} satisfies Record<string, ActHandler>;
