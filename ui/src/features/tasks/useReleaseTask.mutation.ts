import { useMutation, useQueryClient } from '@tanstack/react-query';
import { releaseTask } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';
import { tasksKey } from './useTasks.query.js';

export function useReleaseTask() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(releaseTask, { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: tasksKey }),
  });
}
