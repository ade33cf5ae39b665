import { setTimeout as sleep } from 'node:timers/promises';
import { casesApi } from '../../../server/cases/api.js';
import type { CaseView } from '../../../server/cases/case-view-api.js';
import { ApiProblem, type Person } from '../../../server/demo/api-client.js';
import { tasksApi } from '../../../server/tasks/api.js';
import type { Ground } from './ground.js';

const STEP_MS = 100;
const PATIENCE_MS = 30_000;

/** A point on the way of one case at which the test takes over from the demo's people. */
export interface Moment {
  ground: Ground;
  caseId: string;
  officeId: string;
  /** Somebody of the handling office, or of another. */
  person: (role: string, officeId?: string) => Promise<Person>;
  view: () => Promise<CaseView>;
  /** The id of the open task of an element, as soon as it is there. */
  task: (elementId: string) => Promise<string>;
  /** Completes the open task of an element in somebody's name. */
  complete: (elementId: string, person: Person, data: Record<string, unknown>) => Promise<void>;
  /** The department head ends the case: `terminated`, or the code of the refusal. */
  terminate: () => Promise<string>;
}

export function createMoment(ground: Ground, caseId: string, officeId: string): Moment {
  const person = (role: string, office = officeId) => ground.people.of(role, office);
  const view = async () =>
    (await person('case-supervisor')).call(casesApi.getCase, { params: { id: caseId } });
  const task = (elementId: string) =>
    until(elementId, async () => {
      const [row] = await ground.query<{ id: string }>(
        `SELECT id FROM task WHERE case_id = ? AND element_id = ? AND state = 'open'`,
        [caseId, elementId],
      );
      return row?.id;
    });
  const terminate = async () => {
    const body = { kind: 'withdrawn' as const, reason: '申请人书面撤回申请' };
    const head = await person('department-head');
    const ended = head.call(casesApi.terminateCase, { params: { id: caseId }, body });
    return codeOf(ended, 'terminated');
  };
  return {
    ...{ ground, caseId, officeId, person, view, task, terminate },
    complete: async (elementId, who, data) => {
      const params = { id: await task(elementId) };
      const { assigneeId } = await who.call(tasksApi.getTask, { params });
      if (assigneeId === null) await who.call(tasksApi.claimTask, { params });
      await who.call(tasksApi.completeTask, { params, body: { data } });
    },
  };
}

/** The code of the refusal a call meets, or what stands for its success. */
export async function codeOf(call: Promise<unknown>, success = 'done'): Promise<string> {
  try {
    await call;
    return success;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const { problem, status } = error;
    const code = 'code' in problem ? problem.code : undefined;
    return typeof code === 'string' ? `${String(status)} ${code}` : String(status);
  }
}

/** Waits until there is something. */
export async function until<T>(what: string, find: () => Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const found = await find();
    if (found !== undefined) return found;
    await sleep(STEP_MS);
  }
  throw new Error(`in vain: ${what}`);
}
