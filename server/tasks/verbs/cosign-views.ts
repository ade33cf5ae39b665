import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { accountNames } from '../../cases/names.js';
import type { Actor } from '../../domain/access/permissions.js';
import type { Task } from '../task.entity.js';
import type { CosignRow } from './api.js';
import { CosignRequest } from './cosign-request.entity.js';
import type { TaskStanding } from './standing-view-api.js';

/** Opinions asked in a task, the oldest first, with what the reader may do to each. */
export async function cosignViews(
  em: EntityManager,
  task: Task,
  { accountId }: Actor,
): Promise<TaskStanding['cosigns']> {
  const requests = await em.find(CosignRequest, {
    where: { taskId: task.id },
    order: { askedAt: 'ASC' },
  });
  const names = await accountNames(
    em,
    requests.flatMap(({ askedBy, personId }) => [askedBy, personId]),
  );
  return requests.map((request) => {
    const { id, askedBy, personId, question, state, stance, opinion, endReason } = request;
    const isOpen = state === 'asked';
    return {
      ...{ id, personId, question, state, stance, opinion, endReason },
      ...{ byName: names.get(askedBy) ?? '', personName: names.get(personId) ?? '' },
      askedAt: request.askedAt.toISOString(),
      endedAt: request.endedAt?.toISOString() ?? null,
      mayAnswer: isOpen && personId === accountId,
      mayWithdraw: isOpen && (askedBy === accountId || task.assigneeId === accountId),
    };
  });
}

/** What is asked of a person and not answered, the oldest first; tasks that ended meanwhile ask no more. */
export async function openCosigns(
  em: EntityManager,
  { accountId }: Pick<Actor, 'accountId'>,
): Promise<z.infer<typeof CosignRow>[]> {
  const rows: Row[] = await em.query(
    `SELECT request.id, request.task_id AS taskId, task.name AS taskName, request.question,
        asking.display_name AS askedByName, request.asked_at AS askedAt,
        relief_case.id AS caseId, relief_case.number, relief_case.title,
        relief_case.is_urgent AS urgent
       FROM cosign_request AS request
       JOIN task ON task.id = request.task_id AND task.state = 'open'
       JOIN relief_case ON relief_case.id = request.case_id
       JOIN account AS asking ON asking.id = request.asked_by
      WHERE request.person_id = ? AND request.state = 'asked'
      ORDER BY request.asked_at, request.id LIMIT 100`,
    [accountId],
  );
  return rows.map(({ askedAt, caseId, number, title, urgent, ...row }) => ({
    ...row,
    askedAt: askedAt.toISOString(),
    case: { id: caseId, number, title, urgent: urgent !== 0 },
  }));
}

/** As the driver gives it. */
interface Row {
  id: string;
  taskId: string;
  taskName: string;
  question: string;
  askedByName: string;
  askedAt: Date;
  caseId: string;
  number: string | null;
  title: string;
  urgent: number;
}
