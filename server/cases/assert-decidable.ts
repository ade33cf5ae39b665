import { assertWarningsSettled } from '../duplicates/assert-warnings-settled.js';
import type { ActContext } from '../tasks/act.js';

/** Verdicts that carry a case nearer to its decision; returned or refused, it may have any number of open warnings. */
const carrying: ReadonlySet<string> = new Set(['approve', 'adjust', 'join']);

/** Refuses to carry a case on while a warning of a second relief, an old or a new one, is not settled. */
export async function assertDecidable(context: ActContext, verdict: string): Promise<void> {
  if (!carrying.has(verdict)) return;
  await assertWarningsSettled(context, 'approval', { isGrant: context.case.proposal === 'grant' });
}
