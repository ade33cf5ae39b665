import { z } from 'zod';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({ submittedOn: z.string(), note: z.string().optional() });

/** 报送政法委: the office's own ten days end here. */
export async function submitToPlc(context: ActContext): Promise<ActResult> {
  await addFinding(context, 'plc-submission', parseAct(Data, context.data));
  return {};
}
