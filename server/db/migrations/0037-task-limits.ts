import { migration } from './define.js';

/** Open tasks by the last day of their own limit: the scheduler asks for those that are over. */
export const TaskLimits0037 = migration(
  'TaskLimits1763856000037',
  ['ALTER TABLE task ADD INDEX ix_task_due (state, due_on)'],
  ['ALTER TABLE task DROP INDEX ix_task_due'],
);
