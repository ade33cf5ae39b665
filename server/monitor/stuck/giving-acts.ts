import type { SuggestedAct } from './stuck-kind.js';

/** The column that says whether a task goes only with its case, as `isHandlersTask` of the mending judges it. */
export const isHandlersColumn = `(task.role = 'handler' AND relief_case.handler_id = task.assignee_id) AS isHandlers`;

/** Gives a task to somebody else: alone, or with the whole case where it is the handler's. */
export function givingActs(taskId: string, isHandlers: boolean): SuggestedAct[] {
  if (isHandlers) {
    return [
      {
        ...{ kind: 'link', label: '变更承办人', to: `/tasks/${taskId}` },
        explain: '由本院负责人在任务页变更承办人，未办的任务随之移交',
      },
    ];
  }
  return [
    { kind: 'mend', act: 'reassign-task', input: { taskId } },
    { kind: 'mend', act: 'release-claim', input: { taskId } },
  ];
}
