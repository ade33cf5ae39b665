import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { accountNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { paperHandsFault } from '../domain/cases/paper-approval.js';
import { Task } from '../tasks/task.entity.js';
import type { ApprovalView } from './api.js';
import type { PaperApproval } from './paper-approval.entity.js';
import { paperRefusal } from './paper-permission.js';

/** What both media show, by the row. */
export interface ViewedApproval {
  row: PaperApproval;
  task: Task;
  view: z.input<typeof ApprovalView>;
}

/** Approvals given outside, as the asking person sees them. */
export async function viewApprovals(
  em: EntityManager,
  { vault, clock }: Pick<Deps, 'vault' | 'clock'>,
  rows: readonly PaperApproval[],
  actor: Actor,
): Promise<ViewedApproval[]> {
  const names = await accountNames(
    em,
    rows.flatMap(({ signerId, enteredBy, settledBy }) => [signerId, enteredBy, settledBy]),
  );
  const tasks = await em.findBy(Task, { id: In(rows.map(({ taskId }) => taskId)) });
  const items: ViewedApproval[] = [];
  for (const row of rows) {
    const { id, signerId, enteredBy, state, note, settledBy } = row;
    const task = tasks.find((one) => one.id === row.taskId);
    if (task === undefined) throw new Error(`approval ${id} has no task`);
    const refusal = await paperRefusal(em, actor, 'confirm-paper-approval', task, clock.today());
    const fault = paperHandsFault({ enteredBy, signerId, confirmedBy: actor.accountId });
    const view = {
      ...{ id, state, note },
      task: { id: task.id, name: task.name, formKey: task.formKey },
      signer: { id: signerId, name: names.get(signerId) ?? '' },
      data: JSON.parse(vault.open(row.dataCipher)) as Record<string, unknown>,
      ...{ enteredBy: names.get(enteredBy) ?? '', enteredAt: row.enteredAt.toISOString() },
      settledBy: settledBy === null ? null : (names.get(settledBy) ?? null),
      settledAt: row.settledAt?.toISOString() ?? null,
      confirmRefusal: state === 'entered' ? (refusal ?? fault?.detail ?? null) : '已经复核或者退回',
    };
    items.push({ row, task, view });
  }
  return items;
}
