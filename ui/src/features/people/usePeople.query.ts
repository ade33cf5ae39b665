import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { listPeople } from '../../../../server/people/api.js';
import { call } from '../../api/client.js';

export const peopleKey = ['people'] as const;

export type PeopleFilter = Omit<z.input<NonNullable<typeof listPeople.query>>, 'cursor' | 'limit'>;
export type PersonLine = z.output<typeof listPeople.response>['items'][number];

/** People of the offices the reader looks after, by name. */
export function usePeople(filter: PeopleFilter) {
  return useInfiniteQuery({
    queryKey: [...peopleKey, 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        listPeople,
        { query: { ...filter, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        signal,
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
}
