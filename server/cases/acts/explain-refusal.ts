import { z } from 'zod';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({
  explainedOn: z.string(),
  explanation: z.string(),
  response: z.string(),
  socialAssistance: z.boolean(),
});

/** 释法说理 to an applicant who is refused, and whether social assistance fits. */
export async function explainRefusal(context: ActContext): Promise<ActResult> {
  await addFinding(context, 'explanation', parseAct(Data, context.data));
  return {};
}
