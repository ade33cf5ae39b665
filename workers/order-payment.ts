import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { orderPayment as order } from '../server/money/order-payment.js';
import { defineWorker } from './define.js';

/** 发出支付指令 */
export const orderPayment = defineWorker({
  type: JobType.orderPayment,
  input: z.object({ disbursementId: Variable.disbursementId }),
  output: z.strictObject({ paymentBatchId: Variable.paymentBatchId }),
  timeoutMs: 30_000,
  run: ({ disbursementId }, context) =>
    order(context, { disbursementId, effectKey: context.effectKey }),
});
