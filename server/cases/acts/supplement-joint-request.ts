import { z } from 'zod';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({ supplement: z.string() });

/** 补充请示材料 that the higher office asked for. */
export async function supplementJointRequest(context: ActContext): Promise<ActResult> {
  await addFinding(context, 'joint-request', parseAct(Data, context.data));
  return {};
}
