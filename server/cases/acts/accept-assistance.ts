import { z } from 'zod';
import { InputError } from '../../domain/basics/errors.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { Assistance } from '../assistance.entity.js';
import { issuePapers } from '../issue-papers.js';
import { parseAct } from '../parse-act.js';
import { assistanceOf } from '../task-row.js';

const Data = z.object({ assistanceAccepted: z.boolean(), reason: z.string().optional() });

/** 接收委托协助: the assisting office takes it on, or returns it with a reason by letter. */
export async function acceptAssistance(context: ActContext): Promise<ActResult> {
  const { assistanceAccepted, reason = '' } = parseAct(Data, context.data);
  if (!assistanceAccepted && reason === '') {
    throw new InputError([{ pointer: '/reason', detail: '退回委托的，应当说明理由' }]);
  }
  const { id } = await assistanceOf(context);
  const change = assistanceAccepted
    ? { state: 'accepted' as const }
    : { state: 'returned' as const, result: reason, settledAt: context.now };
  await context.em.update(Assistance, { id }, change);
  if (!assistanceAccepted) {
    const extra = { assistanceId: id, by: context.actor.displayName };
    await issuePapers(context, { kind: 'assistance-reply', extra });
  }
  return {};
}
