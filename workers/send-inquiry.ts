import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { sendInquiry as send } from '../server/inquiries/send-inquiry.js';
import { defineWorker } from './define.js';

/** 发函询问 */
export const sendInquiry = defineWorker({
  type: JobType.sendInquiry,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({ inquiryId: Variable.inquiryId }),
  timeoutMs: 60_000,
  run: ({ caseId }, context) => send(context, { caseId, effectKey: context.effectKey }),
});
