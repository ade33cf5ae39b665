import { isNotFound, EngineError } from './engine-error.js';
import type { Engine } from './engine.js';

/** As long as a task of a person is held anyway (`open-task`): the question lengthens the lock and changes nothing else. */
const LOCK_MS = 86_400_000;

/**
 * Whether the engine has a running instance. It answers questions by commands only: writing no variable at all into the instance
 * changes nothing and is refused where there is none.
 */
export async function isInstanceThere(
  engine: Pick<Engine, 'setVariables'>,
  instanceKey: string,
): Promise<boolean> {
  try {
    await engine.setVariables(instanceKey, {});
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

/** Whether the engine has the job of somebody's task, held by us or waiting to be fetched. */
export async function isJobThere(
  engine: Pick<Engine, 'settleJob'>,
  jobKey: string,
): Promise<boolean> {
  try {
    const job = { key: jobKey, retries: 1 };
    return (await engine.settleJob(job, { kind: 'keep', timeoutMs: LOCK_MS })) === 'done';
  } catch (error) {
    // a job that nobody holds has no lock to lengthen
    if (error instanceof EngineError && error.code === 'WRONG_STATE') return true;
    throw error;
  }
}
