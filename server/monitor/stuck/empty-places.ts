import type { EntityManager } from 'typeorm';
import { isRole } from '../../domain/access/roles.js';
import type { Vacancy } from '../../domain/monitor/vacancy.js';
import { placeKey, postsAt, someoneHere, type Place, type Post } from './posts.js';
import type { StuckContext } from './stuck-kind.js';

/** A role in an office whose queue nobody takes from: of those who hold it nobody is there. */
export interface EmptyPlace extends Place {
  vacancy: Vacancy;
  /** Since the last who was there went; null: never anybody was. */
  since: Date | null;
}

/** A task nobody can do, with the reason. */
export interface TaskWithoutPerson extends Place {
  taskId: string;
  /** As the diagram names it. */
  task: string;
  caseId: string;
  since: Date;
  vacancy: Vacancy;
}

/** The places with tasks in their queue where nobody is; looked for by place, since there are few of them whatever the number of tasks. */
export async function emptyPlaces({
  dataSource,
  clock,
}: Pick<StuckContext, 'dataSource' | 'clock'>): Promise<EmptyPlace[]> {
  const em = dataSource.manager;
  const on = clock.today();
  const rows: { officeId: string; role: string }[] = await em.query(
    `SELECT place.office_id AS officeId, place.role
     FROM (SELECT DISTINCT task.office_id, task.role FROM task
       WHERE task.state = 'open' AND task.assignee_id IS NULL) AS place
     WHERE NOT ${someoneHere({ office: 'place.office_id', role: 'place.role' })}`,
    [on, on, on, on],
  );
  const suspicious = rows.flatMap(({ officeId, role }) =>
    isRole(role) ? [{ officeId, role }] : [],
  );
  const posts = new Map<string, Post[]>();
  for (const post of await postsAt(em, suspicious, on)) {
    posts.set(placeKey(post), [...(posts.get(placeKey(post)) ?? []), post]);
  }
  return suspicious.flatMap((place) => {
    const held = posts.get(placeKey(place)) ?? [];
    if (held.some(({ state }) => state === 'here')) return [];
    return [{ ...place, vacancy: vacancyOf(held), since: latest(held) }];
  });
}

/** What lies in the queues of these places, cases that lawfully stand still left out. */
export async function waitingTasks(
  em: EntityManager,
  places: readonly EmptyPlace[],
): Promise<TaskWithoutPerson[]> {
  if (places.length === 0) return [];
  const rows: (Place & { taskId: string; task: string; caseId: string; openedAt: Date })[] =
    await em.query(
      `SELECT task.id AS taskId, task.name AS task, task.case_id AS caseId,
         task.office_id AS officeId, task.role, task.opened_at AS openedAt
       FROM task JOIN relief_case ON relief_case.id = task.case_id
       WHERE task.state = 'open' AND task.assignee_id IS NULL
         AND task.office_id IN (?) AND task.role IN (?) AND relief_case.suspended_on IS NULL`,
      [places.map(({ officeId }) => officeId), places.map(({ role }) => role)],
    );
  const placeOf = new Map(places.map((place) => [placeKey(place), place]));
  return rows.flatMap(({ openedAt, ...row }) => {
    const place = placeOf.get(placeKey(row));
    if (place === undefined) return [];
    const { vacancy, since } = place;
    return [{ ...row, vacancy, since: since !== null && since > openedAt ? since : openedAt }];
  });
}

function vacancyOf(posts: readonly Post[]): Vacancy {
  const count = (wanted: Post['state']) => posts.filter(({ state }) => state === wanted).length;
  const [disabled, away] = [count('disabled'), count('away')];
  return {
    ...{ holders: disabled + away, disabled, away, recused: 0, separated: 0 },
    isAssigned: false,
  };
}

const latest = (posts: readonly Post[]): Date | null =>
  posts.reduce<Date | null>(
    (last, { since }) => (since !== null && (last === null || since > last) ? since : last),
    null,
  );
