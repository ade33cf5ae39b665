import type { z } from 'zod';
import type { Deps } from '../deps.js';
import type { TaskView } from './api.js';
import { presentTask } from './present-task.js';
import type { TaskReading } from './read-task.js';

/** A task with its form as it leaves the server. */
export function presentReading(
  { row, task, form, permission, draft, draftBy }: TaskReading,
  deps: Pick<Deps, 'clock' | 'calendar'>,
): z.infer<typeof TaskView> {
  const { version, processId, elementId, formKey, submission, draftVersion } = task;
  return {
    ...presentTask(row, deps),
    ...{ version, processId, elementId, formKey, draft, draftBy, draftVersion, submission },
    context: idsOf(task.variables),
    form: { ...form },
    permission: {
      allowed: permission === true,
      reason: permission === true ? null : permission.detail,
    },
  };
}

/** Of the process variables only ids leave the server. */
function idsOf(variables: Record<string, unknown>): Record<string, string> {
  const ids = Object.entries(variables).filter(
    (entry): entry is [string, string] => entry[0].endsWith('Id') && typeof entry[1] === 'string',
  );
  return Object.fromEntries(ids);
}
