import type { EntityManager } from 'typeorm';
import { sourceId } from '../../processes/contract.js';
import { noteTask } from '../tasks/note-task.js';
import { Task } from '../tasks/task.entity.js';
import { releaseInId } from './instance-release.js';
import { ProcessInstance } from './process-instance.entity.js';
import { releaseModel } from './release-model.js';

/**
 * The task of a job that was migrated stands at another element from then on, under the name it has there; form, role and limit stay those
 * it was opened with. Without a task, or with one that stands there, nothing is done.
 */
export async function followMigration(
  em: EntityManager,
  { jobKey, elementId }: { jobKey: string; elementId: string },
): Promise<void> {
  const task = await em.findOneBy(Task, { jobKey });
  if (task === null || task.elementId === elementId) return;
  const instance = await em.findOneBy(ProcessInstance, { instanceKey: task.processInstanceKey });
  const processId = instance?.processId ?? '';
  const model = await releaseModel(em.dataSource, releaseInId(processId) ?? '');
  const name = model.get(sourceId(processId))?.elements.get(elementId)?.name ?? task.name;
  await em.update(Task, { id: task.id }, { elementId: elementId.slice(0, 80), name });
  await noteTask(em, task);
}
