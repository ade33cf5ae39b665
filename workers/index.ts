import { acceptCase } from './accept-case.js';
import { assessEligibility } from './assess-eligibility.js';
import { assignHandler } from './assign-handler.js';
import { checkAdvance } from './check-advance.js';
import { checkDuplicateRelief } from './check-duplicate-relief.js';
import { closeCase } from './close-case.js';
import { computeRoutingFacts } from './compute-routing-facts.js';
import type { Worker } from './define.js';
import { issueDocument } from './issue-document.js';
import { notify } from './notify.js';
import { orderPayment } from './order-payment.js';
import { recordDecision } from './record-decision.js';
import { recordPayment } from './record-payment.js';
import { reserveFunds } from './reserve-funds.js';
import { sendInquiry } from './send-inquiry.js';
import { startTerm } from './start-term.js';
import { stopTerm } from './stop-term.js';
import { suggestAmount } from './suggest-amount.js';

/** Every service task of the diagrams has its worker here; user tasks are served by open-task.ts. */
export const workers: readonly Worker[] = [
  acceptCase,
  assessEligibility,
  assignHandler,
  checkAdvance,
  checkDuplicateRelief,
  closeCase,
  computeRoutingFacts,
  issueDocument,
  notify,
  orderPayment,
  recordDecision,
  recordPayment,
  reserveFunds,
  sendInquiry,
  startTerm,
  stopTerm,
  suggestAmount,
];
