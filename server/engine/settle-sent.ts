import { In, type EntityManager } from 'typeorm';
import { Task, type TaskState } from '../tasks/task.entity.js';
import { OutboxRow, type CompletePayload } from './outbox-row.entity.js';

const ROWS_AT_ONCE = 200;
const BECOMES: Partial<Record<TaskState, OutboxRow['state']>> = {
  completed: 'done',
  cancelled: 'void',
};

/**
 * Ends the commands to which the engine answered NOT_FOUND, as soon as the feed has told what became of the job: done by
 * an earlier sending whose answer was lost, or void because the job was cancelled.
 */
export async function settleSent(em: EntityManager): Promise<void> {
  const sent = await em.find(OutboxRow, {
    where: { kind: 'complete-job', state: 'sent' },
    order: { id: 'ASC' },
    take: ROWS_AT_ONCE,
  });
  if (sent.length === 0) return;
  const taskIdOf = ({ payload }: OutboxRow): string => (payload as CompletePayload).taskId;
  const tasks = await em.find(Task, {
    where: { id: In(sent.map(taskIdOf)) },
    select: { id: true, state: true },
  });
  const stateOf = new Map(tasks.map(({ id, state }) => [id, state]));
  for (const row of sent) {
    const state = BECOMES[stateOf.get(taskIdOf(row)) ?? 'open'];
    if (state !== undefined) await em.update(OutboxRow, { id: row.id, state: 'sent' }, { state });
  }
}
