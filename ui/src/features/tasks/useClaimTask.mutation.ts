import { useMutation, useQueryClient } from '@tanstack/react-query';
import { claimTask } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';
import { taskKey } from './useTask.query.js';
import { tasksKey } from './useTasks.query.js';

export function useClaimTask() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(claimTask, { params: { id } }),
    onSettled: async (_outcome, _error, id) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: taskKey(id) }),
        queryClient.invalidateQueries({ queryKey: tasksKey }),
      ]);
    },
  });
}
