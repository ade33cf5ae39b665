import { useQuery } from '@tanstack/react-query';
import { getChange } from '../../../../../server/settings/api.js';
import { call } from '../../../api/client.js';
import { changesKey } from './useChanges.query.js';

export const changeKey = (id: string) => [...changesKey, 'one', id] as const;

/** One change with its items and what the one who asks may do with it. */
export function useChange(id: string) {
  return useQuery({
    queryKey: changeKey(id),
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => call(getChange, { params: { id } }, signal),
  });
}
