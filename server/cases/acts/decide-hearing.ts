import { z } from 'zod';
import { InputError } from '../../domain/basics/errors.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision } from '../add-decision.js';
import { Hearing } from '../hearing.entity.js';
import { parseAct } from '../parse-act.js';
import { hearingOf } from '../task-row.js';

const Data = z.object({ hearingApproved: z.boolean(), reason: z.string().optional() });

/** 检察长决定是否听证 (听证工作规定 Art. 4); who asked and is refused gets reasons (Art. 9). */
export async function decideHearing(context: ActContext): Promise<ActResult> {
  const { hearingApproved, reason = '' } = parseAct(Data, context.data);
  if (!hearingApproved && reason === '') {
    throw new InputError([{ pointer: '/reason', detail: '不举行听证的，应当说明理由' }]);
  }
  const hearing = await hearingOf(context);
  const state = hearingApproved ? 'approved' : 'declined';
  await context.em.update(Hearing, { id: hearing.id }, { state });
  await addDecision(context, { verdict: hearingApproved ? 'approve' : 'refuse', opinion: reason });
  return {};
}
