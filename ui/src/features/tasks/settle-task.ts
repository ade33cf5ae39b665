import { getTask } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';

const pollMs = 250;
/** The engine normally confirms within a fraction of a second; a person is not kept longer than this. */
const patienceMs = 20_000;

/** Waits until a submitted task is no longer on its way; answers the state it came to. */
export async function settleTask(id: string, state: string): Promise<string> {
  const until = performance.now() + patienceMs;
  let current = state;
  while (current === 'completing' && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    ({ state: current } = await call(getTask, { params: { id } }));
  }
  return current;
}
