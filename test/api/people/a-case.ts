import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { OriginalCase } from '../../../server/cases/original-case.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { insertTask } from '../../db/tasks/a-task.js';

/** An open case of a handler with one task assigned to him. */
export async function insertCase(
  em: EntityManager,
  { officeId, handler }: { officeId: string; handler: Actor },
): Promise<{ caseId: string; taskId: string }> {
  const [caseId, originalCaseId] = [randomUUID(), randomUUID()];
  const createdAt = new Date('2026-03-01T00:00:00Z');
  await em.insert(OriginalCase, {
    ...{ id: originalCaseId, cause: '故意伤害案', handledBy: '公安局', facts: '' },
    ...{ caseKey: caseId, createdAt },
  });
  await em.insert(ReliefCase, {
    ...{ id: caseId, originalCaseId, officeId, handlerId: handler.accountId, title: '救助案' },
    ...{ origin: 'application', isUrgent: false, status: 'filed', releaseId: 'standard-1' },
    ...{ filedOn: '2026-03-01', createdBy: handler.accountId, createdAt },
  });
  const task = await insertTask(em, { caseId, officeId, assigneeId: handler.accountId });
  return { caseId, taskId: task.id };
}
