import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import type { BatchVerb } from '../../domain/tasks/batch-verbs.js';
import { readCopiesOfCase } from '../../inbox/settle-copy.js';
import { starCase } from '../../inbox/star-case.js';
import { claimTask } from '../claim-task.js';
import { findTask } from '../find-task.js';
import { releaseTask } from '../release-task.js';
import { urgeTask } from './urge-task.js';

type BatchDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar'>;
type One = (deps: BatchDeps, order: { taskId: string; actor: Actor }) => Promise<unknown>;

const verbs: Record<BatchVerb, One> = {
  claim: claimTask,
  release: releaseTask,
  urge: (deps, order) => urgeTask(deps, { ...order, text: '' }),
  star: async (deps, { taskId, actor }) => {
    const { caseId } = await findTask(deps.dataSource.manager, taskId);
    await starCase(deps, { caseId, actor, starred: true });
  },
  read: async (deps, { taskId, actor }) => {
    const { caseId } = await findTask(deps.dataSource.manager, taskId);
    await readCopiesOfCase(deps, { caseId, actor });
  },
};

/** 批量: the verb on each task by itself, with the rules of one; what the rules refuse is told in its row and does not stop the others. */
export async function batchTasks(
  deps: BatchDeps,
  { verb, taskIds, actor }: { verb: BatchVerb; taskIds: readonly string[]; actor: Actor },
): Promise<{ id: string; done: boolean; reason: string | null }[]> {
  const results = [];
  for (const taskId of new Set(taskIds)) {
    try {
      await verbs[verb](deps, { taskId, actor });
      results.push({ id: taskId, done: true, reason: null });
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      results.push({ id: taskId, done: false, reason: error.message });
    }
  }
  return results;
}
