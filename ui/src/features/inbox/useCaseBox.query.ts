import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { listCaseBox, type CaseBoxItem } from '../../../../server/inbox/api.js';
import type { CaseBox } from '../../../../server/inbox/api.js';
import { call } from '../../api/client.js';
import { useLiveInterval } from '../../shared/use-live.js';
import { inboxKey } from './useInboxCounts.query.js';

export type CaseBoxRow = z.output<typeof CaseBoxItem>;

export function useCaseBox(box: CaseBox, q: string) {
  return useInfiniteQuery({
    queryKey: [...inboxKey, 'cases', box, q],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(
        listCaseBox,
        {
          query: {
            box,
            ...(q === '' ? {} : { q }),
            ...(pageParam === '' ? {} : { cursor: pageParam }),
          },
        },
        signal,
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: useLiveInterval(),
    placeholderData: (before) => before,
  });
}
