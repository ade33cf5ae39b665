import { z } from 'zod';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({ path: z.enum(['ordinary', 'full', 'joint']), reason: z.string() });

/** 人工确定审批方式 where no rule of the table fits. */
export async function routeManually(context: ActContext): Promise<ActResult> {
  const data = parseAct(Data, context.data);
  await addFinding(context, 'manual-route', data);
  await addDecision(context, { verdict: data.path, opinion: data.reason });
  return {};
}
