import type { EntityManager } from 'typeorm';
import { findCase } from '../cases/find-case.js';
import { shanghaiMinute, type LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { paperTaskFault, type Medium } from '../domain/cases/paper-approval.js';
import { phoneTaskFault } from '../domain/cases/phone-approval.js';
import { Task } from '../tasks/task.entity.js';
import { PaperApproval } from './paper-approval.entity.js';
import { paperRefusal } from './paper-permission.js';
import { signersOf } from './signers-of.js';

export interface OpenTask {
  id: string;
  name: string;
  /** Minute in Shanghai. */
  openedAt: string;
  signers: { id: string; name: string }[];
}

/** The open approvals of a case that the person may enter for another by this medium, and who may have given them. */
export async function openTasks(
  em: EntityManager,
  given: { caseId: string; medium: Medium; actor: Actor; on: LocalDate },
): Promise<OpenTask[]> {
  const { caseId, medium, actor, on } = given;
  const { proposal } = await findCase(em, caseId);
  const found: OpenTask[] = [];
  for (const task of await em.findBy(Task, { caseId, state: 'open' })) {
    const fault =
      medium === 'paper'
        ? paperTaskFault(task)
        : phoneTaskFault({ act: task.act, state: task.state, proposal });
    if (fault !== null || (await isEntered(em, task))) continue;
    if ((await paperRefusal(em, actor, 'enter-paper-approval', task, on)) !== null) continue;
    const signers = (await signersOf(em, task, on)).filter(
      ({ accountId }) => accountId !== actor.accountId,
    );
    found.push({
      ...{ id: task.id, name: task.name, openedAt: shanghaiMinute(task.openedAt) },
      signers: signers.map(({ accountId, displayName }) => ({ id: accountId, name: displayName })),
    });
  }
  return found;
}

const isEntered = (em: EntityManager, { id }: Task): Promise<boolean> =>
  em.existsBy(PaperApproval, { taskId: id, state: 'entered' });
