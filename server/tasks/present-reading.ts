import type { z } from 'zod';
import type { TaskView } from './api.js';
import { presentTask } from './present-task.js';
import type { TaskReading } from './read-task.js';

/** A task with its form as it leaves the server. */
export function presentReading({
  row,
  task,
  form,
  permission,
}: TaskReading): z.infer<typeof TaskView> {
  const { version, processId, elementId, formKey, draft, submission } = task;
  return {
    ...presentTask(row),
    ...{ version, processId, elementId, formKey, draft, submission },
    form: { ...form },
    permission: {
      allowed: permission === true,
      reason: permission === true ? null : permission.detail,
    },
  };
}
