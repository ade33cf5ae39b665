import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { listTasks, type TaskSummary } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';
import { liveIntervalMs } from '../../api/query-client.js';

export type TaskRow = z.output<typeof TaskSummary>;
export type Box = 'todo' | 'claimable' | 'done';

export const tasksKey = ['tasks'] as const;

/** A box of the inbox, kept up to date while it is looked at. */
export function useTasks(box: Box, q: string) {
  return useInfiniteQuery({
    queryKey: [...tasksKey, box, q],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(listTasks, { query: { box, q, cursor: pageParam } }, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: liveIntervalMs,
    placeholderData: (before) => before,
  });
}
