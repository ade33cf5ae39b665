import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { listTasks, type InboxTask } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';
import { useLiveInterval } from '../../shared/use-live.js';

export type TaskRow = z.output<typeof InboxTask>;
export type Box = 'todo' | 'claimable' | 'done';

export const tasksKey = ['tasks'] as const;

/** By the names of the endpoint's query, as the address has them; the server judges the values. */
export type TaskFilter = Readonly<Record<string, string>>;

/** A box of the inbox, kept up to date while it is looked at. */
export function useTasks(box: Box, filter: TaskFilter) {
  return useInfiniteQuery({
    queryKey: [...tasksKey, box, filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, box, cursor: pageParam } as z.input<
        NonNullable<typeof listTasks.query>
      >;
      return call(listTasks, { query }, signal);
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: useLiveInterval(),
    placeholderData: (before) => before,
  });
}
