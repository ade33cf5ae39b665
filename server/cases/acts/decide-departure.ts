import { z } from 'zod';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision } from '../add-decision.js';
import { Hearing } from '../hearing.entity.js';
import { parseAct } from '../parse-act.js';
import { hearingOf } from '../task-row.js';

const Data = z.object({ adopt: z.boolean(), reason: z.string() });

/** 检察长决定是否采纳听证员多数意见 (听证工作规定 Art. 16, confidence L). */
export async function decideDeparture(context: ActContext): Promise<ActResult> {
  const { adopt, reason } = parseAct(Data, context.data);
  const hearing = await hearingOf(context);
  const state = adopt ? 'held' : 'departed';
  await context.em.update(Hearing, { id: hearing.id }, { state });
  await addDecision(context, { verdict: adopt ? 'approve' : 'refuse', opinion: reason });
  return {};
}
