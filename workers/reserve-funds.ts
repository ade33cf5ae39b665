import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { reserveFunds as reserve } from '../server/money/reserve-funds.js';
import { defineWorker } from './define.js';

/** 落实资金 */
export const reserveFunds = defineWorker({
  type: JobType.reserveFunds,
  input: z.object({ disbursementId: Variable.disbursementId }),
  output: z.strictObject({ fundsState: Variable.fundsState }),
  timeoutMs: 30_000,
  run: ({ disbursementId }, context) => reserve(context, { disbursementId }),
});
