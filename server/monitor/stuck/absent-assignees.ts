import { isRole } from '../../domain/access/roles.js';
import { placeKey, postsAt, someoneHere, type Place, type PostState } from './posts.js';
import type { StuckContext } from './stuck-kind.js';

/** Somebody tasks lie with who cannot do them. */
export interface AbsentAssignee extends Place {
  accountId: string;
  cause: Exclude<PostState, 'here'>;
  /** Null: the role was never held. */
  since: Date | null;
}

/** Of a person at a place, as a key of a map. */
export const assigneeKey = (one: Place & { accountId: string }): string =>
  `${placeKey(one)}/${one.accountId}`;

/** Who has open tasks and is not there: disabled, without the role, or on leave with nobody in their place; asked by person, not by task. */
export async function absentAssignees({
  dataSource,
  clock,
}: Pick<StuckContext, 'dataSource' | 'clock'>): Promise<AbsentAssignee[]> {
  const em = dataSource.manager;
  const on = clock.today();
  const rows: { accountId: string; officeId: string; role: string }[] = await em.query(
    `SELECT hand.assignee_id AS accountId, hand.office_id AS officeId, hand.role
     FROM (SELECT DISTINCT task.assignee_id, task.office_id, task.role FROM task
       WHERE task.state = 'open' AND task.assignee_id IS NOT NULL) AS hand
     WHERE NOT ${someoneHere({
       ...{ office: 'hand.office_id', role: 'hand.role', account: 'hand.assignee_id' },
     })}`,
    [on, on, on, on],
  );
  const suspicious = rows.flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []));
  const posts = new Map(
    (await postsAt(em, suspicious, on)).map((post) => [assigneeKey(post), post]),
  );
  return suspicious.flatMap((one) => {
    const { state = 'ended', since = null } = posts.get(assigneeKey(one)) ?? {};
    return state === 'here' ? [] : [{ ...one, cause: state, since }];
  });
}
