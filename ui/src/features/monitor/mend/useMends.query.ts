import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { MendActId, MendState } from '../../../../../server/domain/monitor/mend-acts.js';
import { getMend, listMends, previewMend } from '../../../../../server/monitor/mend/api.js';
import { call } from '../../../api/client.js';
import type { MendInput } from './mend-values.js';

export const mendsKey = ['monitor', 'mends'] as const;

/** While commands are on their way to the engine. */
const lookAgainMs = 1_500;
/** Otherwise: what others ask for or agree to shows in time. */
const intervalMs = 15_000;

/** What an act would do now; the words before stay while a choice is worked out. */
export function useMendPreview(act: MendActId, findingId: string | null, input: MendInput) {
  return useQuery({
    queryKey: [...mendsKey, 'preview', act, findingId, input],
    queryFn: ({ signal }) => call(previewMend, { body: { act, findingId, input } }, signal),
    placeholderData: (before) => before,
    retry: false,
    gcTime: 0,
  });
}

/** The orders, the newest first, page by page. */
export function useMends(state: MendState | null) {
  return useInfiniteQuery({
    queryKey: [...mendsKey, 'list', state],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(
        listMends,
        {
          query: {
            ...(state === null ? {} : { state }),
            ...(pageParam === '' ? {} : { after: pageParam }),
          },
        },
        signal,
      ),
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    refetchInterval: intervalMs,
  });
}

/** One order, read again until the engine has answered. */
export function useMend(id: string) {
  return useQuery({
    queryKey: [...mendsKey, 'one', id],
    queryFn: ({ signal }) => call(getMend, { params: { id } }, signal),
    refetchInterval: ({ state }) => state.data?.state === 'running' && lookAgainMs,
  });
}
