import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { recordPayment as record } from '../server/money/record-payment.js';
import { defineWorker } from './define.js';

/** 登记支付结果 */
export const recordPayment = defineWorker({
  type: JobType.recordPayment,
  input: z.object({ disbursementId: Variable.disbursementId }),
  output: z.strictObject({ paymentOutcome: Variable.paymentOutcome }),
  timeoutMs: 30_000,
  run: ({ disbursementId }, context) => record(context, { disbursementId }),
});
