import { useMutation, useQueryClient } from '@tanstack/react-query';
import { returnTask } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';
import { settleTask } from './settle-task.js';
import { tasksKey } from './useTasks.query.js';

interface Return {
  id: string;
  opinion: string;
  missing: string;
  version: number;
}

/** Sends a case back for rework and waits for the engine. */
export function useReturnTask() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, ...body }: Return) => {
      const { state } = await call(returnTask, { params: { id }, body });
      return settleTask(id, state);
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: tasksKey }),
  });
}
