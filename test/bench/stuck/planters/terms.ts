import { addDays } from '../../../../server/domain/basics/local-date.js';
import { byUpdate, type Planter } from '../planter.js';

/** Terms of law, and the limits the diagrams give. */
export const termPlanters: readonly Planter[] = [
  byUpdate(
    'term-due-soon',
    { table: 'deadline', prefix: 'dase', set: 'soon_on = ?, due_on = ?' },
    ({ today }) => [today, addDays(today, 1)],
  ),
  byUpdate(
    'term-overdue',
    { table: 'deadline', prefix: 'dase', set: 'due_on = ?' },
    ({ today }) => [addDays(today, -3)],
  ),
  byUpdate(
    'term-suspended-long',
    { table: 'deadline', prefix: 'dase', set: `state = 'suspended', resume_by = ?` },
    ({ today }) => [addDays(today, -3)],
  ),
  byUpdate('task-overdue', { table: 'task', prefix: 'open', set: 'due_on = ?' }, ({ today }) => [
    addDays(today, -3),
  ]),
];
