import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { getTask, type TaskView } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';

export type Task = z.output<typeof TaskView>;

export const taskKey = (id: string) => ['task', id] as const;

/** A task with its form. Not asked again by itself: what is being written must not move under the hands. */
export function useTask(id: string) {
  return useQuery({
    queryKey: taskKey(id),
    queryFn: ({ signal }) => call(getTask, { params: { id } }, signal),
    refetchOnWindowFocus: false,
    staleTime: 0,
    gcTime: 0,
  });
}
