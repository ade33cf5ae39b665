import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import { accountNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { paperActs, paperHandsFault } from '../domain/cases/paper-approval.js';
import { Task } from '../tasks/task.entity.js';
import type { listPaperApprovals as listApi, PaperApprovalView, PaperTask } from './api.js';
import { PaperApproval } from './paper-approval.entity.js';
import { paperRefusal } from './paper-permission.js';
import { signersOf } from './signers-of.js';

type Reading = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;

/** What was entered for a case, the oldest first, and the open approvals a paper may be entered for by the asking person. */
export async function listPaperApprovals(
  deps: Reading,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<z.input<(typeof listApi)['response']>> {
  const em = deps.dataSource.manager;
  const on = deps.clock.today();
  await assertMayOnCase(em, actor, 'see-internal-papers', await caseHolder(em, caseId), on);
  const rows = await em.find(PaperApproval, {
    where: { caseId },
    order: { enteredAt: 'ASC', id: 'ASC' },
  });
  const waiting = rows.filter(({ state }) => state === 'entered').map(({ taskId }) => taskId);
  const open = await em.findBy(Task, { caseId, state: 'open', act: In([...paperActs]) });
  const tasks: z.input<typeof PaperTask>[] = [];
  for (const task of open.filter(({ id }) => !waiting.includes(id))) {
    if ((await paperRefusal(em, actor, 'enter-paper-approval', task, on)) !== null) continue;
    const signers = (await signersOf(em, task, on)).filter(
      ({ accountId }) => accountId !== actor.accountId,
    );
    tasks.push({
      ...{ id: task.id, name: task.name, openedOn: toLocalDate(task.openedAt) },
      signers: signers.map(({ accountId, displayName }) => ({ id: accountId, name: displayName })),
    });
  }
  return { items: await present(em, deps, rows, actor), tasks };
}

async function present(
  em: EntityManager,
  { vault, clock }: Reading,
  rows: readonly PaperApproval[],
  actor: Actor,
): Promise<z.input<typeof PaperApprovalView>[]> {
  const names = await accountNames(
    em,
    rows.flatMap(({ signerId, enteredBy, settledBy }) => [signerId, enteredBy, settledBy]),
  );
  const tasks = await em.findBy(Task, { id: In(rows.map(({ taskId }) => taskId)) });
  const items: z.input<typeof PaperApprovalView>[] = [];
  for (const row of rows) {
    const { id, signerId, enteredBy, signedOn, attachmentId, state, note, settledBy } = row;
    const task = tasks.find((one) => one.id === row.taskId);
    if (task === undefined) throw new Error(`paper approval ${id} has no task`);
    const refusal = await paperRefusal(em, actor, 'confirm-paper-approval', task, clock.today());
    const fault = paperHandsFault({ enteredBy, signerId, confirmedBy: actor.accountId });
    items.push({
      ...{ id, signedOn, attachmentId, state, note },
      task: { id: task.id, name: task.name, formKey: task.formKey },
      signer: { id: signerId, name: names.get(signerId) ?? '' },
      data: JSON.parse(vault.open(row.dataCipher)) as Record<string, unknown>,
      ...{ enteredBy: names.get(row.enteredBy) ?? '', enteredAt: row.enteredAt.toISOString() },
      settledBy: settledBy === null ? null : (names.get(settledBy) ?? null),
      settledAt: row.settledAt?.toISOString() ?? null,
      confirmRefusal: state === 'entered' ? (refusal ?? fault?.detail ?? null) : '已经复核或者退回',
    });
  }
  return items;
}
