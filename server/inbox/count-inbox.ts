import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { countTasks } from '../tasks/list-tasks.js';

export interface InboxCounts {
  todo: number;
  claimable: number;
  /** Begun by the person and not closed. */
  initiated: number;
  /** Not read yet. */
  copied: number;
  /** Followed and not closed. */
  starred: number;
}

/** How much lies in each box that asks for something. */
export async function countInbox(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  actor: Actor,
): Promise<InboxCounts> {
  const em = dataSource.manager;
  const me = actor.accountId;
  const [tasks, [row]] = await Promise.all([
    countTasks(em, actor, clock.today()),
    em.query<Record<keyof InboxCounts, string>[]>(
      `SELECT
        (SELECT COUNT(*) FROM relief_case WHERE id IN (
          SELECT id FROM relief_case WHERE created_by = ? OR proposed_by = ?
        ) AND closed_at IS NULL) AS initiated,
        (SELECT COUNT(*) FROM case_copy WHERE recipient_id = ? AND read_at IS NULL) AS copied,
        (SELECT COUNT(*) FROM case_star AS star JOIN relief_case ON relief_case.id = star.case_id
          WHERE star.account_id = ? AND relief_case.closed_at IS NULL) AS starred`,
      [me, me, me, me],
    ),
  ]);
  const { initiated, copied, starred } = row ?? { initiated: 0, copied: 0, starred: 0 };
  return {
    ...tasks,
    ...{ initiated: Number(initiated), copied: Number(copied), starred: Number(starred) },
  };
}
