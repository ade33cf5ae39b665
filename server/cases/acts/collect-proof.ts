import { z } from 'zod';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({ collected: z.string(), source: z.string().optional() });

/** 依职权调取证明: what the applicant could not get, the office got. */
export async function collectProof(context: ActContext): Promise<ActResult> {
  await addFinding(context, 'proof', parseAct(Data, context.data));
  return {};
}
