import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { officeScope } from '../offices/office-scope.js';
import { changeItemViews, changeSummaries, stepsOpen } from './change-view.js';
import type { ChangeView } from './change-views-api.js';
import { checkChange } from './check-change.js';
import { findChange } from './find-change.js';

/** A change with its items beside what they replace, its faults as of now, and what the person may do with it. */
export async function readChange(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, id }: { actor: Actor; id: string },
): Promise<ChangeView> {
  const em = dataSource.manager;
  const today = clock.today();
  const change = await findChange(em, id);
  const seen = await officeScope(em, actor, 'see-settings', today);
  if (!seen.includes(change.officeId)) throw new RuleError('NOT_FOUND', '没有这件设置变更');
  const [summary] = await changeSummaries(em, [change]);
  if (summary === undefined) throw new RuleError('NOT_FOUND', '没有这件设置变更');
  const isOpen = change.state === 'draft' || change.state === 'submitted';
  return {
    ...summary,
    reason: change.reason,
    items: await changeItemViews(em, change),
    decisionNote: change.decisionNote,
    faults: isOpen ? (await checkChange(em, change, today)).faults : [],
    may: await stepsOpen(em, actor, change, today),
  };
}
