import { approvalAssemblers } from './assemble/approval/index.js';
import { decisionAssemblers } from './assemble/decision/index.js';
import { fileAssemblers } from './assemble/file/index.js';
import { hearingAssemblers } from './assemble/hearing/index.js';
import { intakeAssemblers } from './assemble/intake/index.js';
import { paymentAssemblers } from './assemble/payment/index.js';
import { reviewAssemblers } from './assemble/review/index.js';

/** Who builds the data of the papers that a step of the process or an act issues, from the file of the case. */
export const assemblers = {
  ...intakeAssemblers,
  ...reviewAssemblers,
  ...hearingAssemblers,
  ...approvalAssemblers,
  ...decisionAssemblers,
  ...paymentAssemblers,
  ...fileAssemblers,
};

/** Kinds a step of the process or an act issues. */
export type IssuableKind = keyof typeof assemblers;
