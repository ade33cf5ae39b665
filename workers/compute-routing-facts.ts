import { z } from 'zod';
import { JobType, ProcessId, sourceId, Variable } from '../processes/contract.js';
import { computeRoutingFacts as compute } from '../server/cases/compute-routing-facts.js';
import { defineWorker } from './define.js';

/** 计算审批要素; inside a joint relief it also finds the higher office that is asked. */
export const computeRoutingFacts = defineWorker({
  type: JobType.computeRoutingFacts,
  input: z.object({ caseId: Variable.caseId, officeId: Variable.officeId }),
  output: z.strictObject({
    facts: Variable.facts,
    jointMode: Variable.jointMode,
    higherOfficeId: Variable.higherOfficeId,
  }),
  timeoutMs: 30_000,
  run: ({ caseId, officeId }, context) =>
    compute(context, {
      ...{ caseId, officeId, effectKey: context.effectKey },
      isJointRequest: sourceId(context.job.processId) === ProcessId.jointRelief,
    }),
});
