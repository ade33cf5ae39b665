import { z } from 'zod';
import { standingReply } from '../../documents/drafts/help-asked.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { Assistance } from '../assistance.entity.js';
import { issuePapers } from '../issue-papers.js';
import { parseAct } from '../parse-act.js';
import { assistanceOf } from '../task-row.js';

const Data = z.object({ result: z.string(), reportedOn: z.string() });

/** 反馈协助结果 to the handling office, by a letter of the assisting one, unless its own letter was drafted and issued before. */
export async function reportAssistance(context: ActContext): Promise<ActResult> {
  const data = parseAct(Data, context.data);
  const { id } = await assistanceOf(context);
  const { result } = data;
  await context.em.update(
    Assistance,
    { id },
    { state: 'reported', result, settledAt: context.now },
  );
  await addFinding(context, 'assistance', { assistanceId: id, ...data });
  if ((await standingReply(context.em, id)) !== null) return {};
  const extra = { assistanceId: id, by: context.actor.displayName, doneOn: data.reportedOn };
  await issuePapers(context, { kind: 'assistance-reply', extra });
  return {};
}
