import { z } from 'zod';
import { InputError, RuleError } from '../../domain/basics/errors.js';
import { formatChineseDate } from '../../domain/basics/local-date.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { Hearing } from '../hearing.entity.js';
import { issuePapers } from '../issue-papers.js';
import { parseAct } from '../parse-act.js';
import { hearingOf } from '../task-row.js';

const Data = z.object({
  record: z.string(),
  endedAt: z.string().optional(),
  attendees: z.string().optional(),
  listenerOpinions: z.string().optional(),
  majorityOpinion: z.string(),
  supportVotes: z.int().min(0),
  opposeVotes: z.int().min(0),
  hearingDeparted: z.boolean(),
  departureReason: z.string().optional(),
});

const Plan = z.object({ heldOn: z.string(), heldAt: z.string(), listeners: z.array(z.string()) });

/** 登记听证笔录和评议意见: after the day of the hearing, with votes of the listeners who were there; both papers come with it. */
export async function recordHearing(context: ActContext): Promise<ActResult> {
  const data = parseAct(Data, context.data);
  const hearing = await hearingOf(context);
  const plan = Plan.parse(hearing.plan);
  if (plan.heldOn > context.today) {
    throw new RuleError('WRONG_STATE', `听证定于${formatChineseDate(plan.heldOn)}举行，尚不能登记`);
  }
  const votes = data.supportVotes + data.opposeVotes;
  if (votes > plan.listeners.length || data.supportVotes < data.opposeVotes) {
    throw new InputError([
      {
        pointer: '/supportVotes',
        detail: `听证员共${plan.listeners.length}人，同意多数意见的人数不能少于持不同意见的人数`,
      },
    ]);
  }
  if (data.endedAt !== undefined && data.endedAt <= plan.heldAt) {
    throw new InputError([{ pointer: '/endedAt', detail: '听证结束时间应晚于开始时间' }]);
  }
  await context.em.update(Hearing, { id: hearing.id }, { state: 'held', record: data });
  await addFinding(context, 'hearing', { step: 'held', hearingId: hearing.id, ...data });
  const issue = { extra: { hearingId: hearing.id } };
  await issuePapers(context, { ...issue, kind: 'hearing-opinion' });
  await issuePapers(context, { ...issue, kind: 'hearing-record' });
  return {};
}
