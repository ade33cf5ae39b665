import { z } from 'zod';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { missingPapers } from '../file-gaps.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({ note: z.string() });

/**
 * 补齐案卷材料: the handler states how each paper that was missing came into the file (on paper, or why it is not needed). The
 * statement settles just those papers; money that is still under way it settles never.
 */
export async function completeFile(context: ActContext): Promise<ActResult> {
  const { note } = parseAct(Data, context.data);
  // without the outcome nothing would count as settled, and the task would come again for ever
  const outcome = z.string().parse(context.task.variables['result']);
  const settled = await missingPapers(context.em, context.case, outcome);
  await addFinding(context, 'file-completion', { note, settled: settled.map(({ key }) => key) });
  return {};
}
