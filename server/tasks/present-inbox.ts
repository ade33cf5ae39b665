import type { z } from 'zod';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { starredOf } from '../inbox/starred-of.js';
import type { InboxTask } from './api.js';
import { presentTask } from './present-task.js';
import type { TaskRow } from './task-rows.js';
import { whyMine } from './why-mine.js';

/** Rows of a box as their person sees them. */
export async function presentInbox(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  actor: Actor,
  rows: readonly TaskRow[],
): Promise<z.infer<typeof InboxTask>[]> {
  const em = deps.dataSource.manager;
  const [whys, starred] = await Promise.all([
    whyMine(em, actor, rows, deps.clock.today()),
    starredOf(
      em,
      actor,
      rows.map(({ caseId }) => caseId),
    ),
  ]);
  return rows.map((row) => ({
    ...presentTask(row, deps),
    why: whys.get(row.id) ?? { kind: 'queue', name: null },
    starred: starred.has(row.caseId),
  }));
}
