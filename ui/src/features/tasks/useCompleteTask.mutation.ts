import { useMutation, useQueryClient } from '@tanstack/react-query';
import { completeTask } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';
import { settleTask } from './settle-task.js';
import { tasksKey } from './useTasks.query.js';

interface Submission {
  id: string;
  data: Record<string, unknown>;
  version: number;
}

/**
 * Submits a task and waits for the engine: done when the task's state has changed. `onSettled` is told the state, also when the form is
 * gone from the page by then.
 */
export function useCompleteTask(onSettled: (id: string, state: string) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, data, version }: Submission) => {
      const { state } = await call(completeTask, { params: { id }, body: { data, version } });
      return settleTask(id, state);
    },
    onSuccess: (state, { id }) => {
      onSettled(id, state);
      return queryClient.invalidateQueries({ queryKey: tasksKey });
    },
  });
}
