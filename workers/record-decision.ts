import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { recordDecision as record } from '../server/cases/record-decision.js';
import { defineWorker } from './define.js';

/** 形成决定 */
export const recordDecision = defineWorker({
  type: JobType.recordDecision,
  input: z.object({
    caseId: Variable.caseId,
    officeId: Variable.officeId,
    decision: Variable.decision,
    scope: Variable.scope,
  }),
  output: z.strictObject({ shares: Variable.shares }),
  timeoutMs: 60_000,
  run: (input, context) => record(context, { ...input, effectKey: context.effectKey }),
});
