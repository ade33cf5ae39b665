import { useInfiniteQuery } from '@tanstack/react-query';
import { listChanges, type ChangeState } from '../../../../../server/settings/api.js';
import { call } from '../../../api/client.js';

export const changesKey = ['setting-changes'] as const;

/** Changes of the offices one is in charge of, newest first; of one state or all. */
export function useChanges(state: ChangeState | undefined) {
  return useInfiniteQuery({
    queryKey: [...changesKey, 'list', state ?? ''],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(listChanges, { query: { state, cursor: pageParam || undefined } }, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
