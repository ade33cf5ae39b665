import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { namedHoldersOf } from '../../accounts/holders-of.js';
import { recordAudit } from '../../audit/record-audit.js';
import { partyNames } from '../../cases/party-names.js';
import { lockCase } from '../../cases/lock-case.js';
import type { ReliefCase } from '../../cases/relief-case.entity.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { rolesThatMay, type Actor } from '../../domain/access/permissions.js';
import { cosignFault } from '../../domain/tasks/cosigning.js';
import { addNotice } from '../../notices/add-notice.js';
import { recusedOf } from '../../recusals/recused.js';
import { findTask } from '../find-task.js';
import { dutiesSoFar, taskPermission } from '../task-permission.js';
import type { Task } from '../task.entity.js';
import { CosignRequest } from './cosign-request.entity.js';

export interface CosignOrder {
  taskId: string;
  personIds: readonly string[];
  question: string;
  actor: Actor;
}

/** 加签: asks people of the office for an opinion before the task is completed. Only who may complete the task asks; all are asked or none. */
export async function askCosign(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { taskId, personIds, question, actor }: CosignOrder,
): Promise<{ ids: string[] }> {
  const { caseId } = await findTask(dataSource.manager, taskId);
  return dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    const task = await findTask(em, taskId);
    const permission = await taskPermission(em, actor, task, clock.today());
    if (permission !== true) throw new RuleError(permission.code, permission.detail);
    const now = clock.now();
    const ids: string[] = [];
    for (const personId of new Set(personIds)) {
      const found = (await askable(em, task, actor.accountId, clock.today())).find(
        ({ accountId }) => accountId === personId,
      );
      const fault = found === undefined ? '只能请本院人员会签' : found.refusal;
      if (fault !== null) {
        throw new RuleError('COSIGN_REFUSED', `${found?.name ?? ''}${found ? '：' : ''}${fault}`);
      }
      ids.push(await insertRequest(em, { task, row, personId, question, actor, now }));
    }
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'ask-cosign', caseId },
      ...{ subjectType: 'task', subjectId: taskId, detail: { asked: [...new Set(personIds)] } },
    });
    return { ids };
  });
}

interface NewRequest {
  task: Task;
  row: ReliefCase;
  personId: string;
  question: string;
  actor: Actor;
  now: Date;
}

async function insertRequest(
  em: EntityManager,
  { task, row, personId, question, actor, now }: NewRequest,
): Promise<string> {
  const id = randomUUID();
  const { caseId, officeId, id: taskId, name } = task;
  await em.insert(CosignRequest, {
    ...{ id, taskId, caseId, officeId, askedBy: actor.accountId, personId, question },
    ...{ askedAt: now, state: 'asked' },
  });
  await addNotice(em, {
    ...{ effectKey: `cosign:${id}`, kind: 'cosign-asked', caseId, officeId, now },
    accountId: personId,
    text: `${actor.displayName}请您对“${row.title}”的“${name}”会签：${question}`,
  });
  return id;
}

/** People of the task's office who read what is decided there, each with the reason why not to be asked. */
export async function askable(
  em: EntityManager,
  task: Task,
  byAccountId: string,
  on: LocalDate,
): Promise<{ accountId: string; name: string; refusal: string | null }[]> {
  const readers = rolesThatMay('see-internal-papers', 'handling');
  const people = await namedHoldersOf(em, task.officeId, readers, on);
  const [duties, open, parties, recused] = await Promise.all([
    dutiesSoFar(em, task),
    em.findBy(CosignRequest, { taskId: task.id, state: 'asked' }),
    partyNames(em, task.caseId),
    recusedOf(em, task.caseId),
  ]);
  return people.map(({ accountId, displayName: name, isAbsent }) => {
    const isParty = parties.has(name) || recused.includes(accountId);
    const refusal = cosignFault({
      ...{ taskState: task.state, act: task.act, byAccountId, proposedBy: duties.proposedBy },
      isAskedHere: open.some(({ personId }) => personId === byAccountId),
      person: { accountId, isOfOffice: true, isAbsent, isParty },
      open: open.map(({ personId }) => personId),
    });
    return { accountId, name, refusal };
  });
}
