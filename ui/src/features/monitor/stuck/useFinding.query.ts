import { useQuery } from '@tanstack/react-query';
import { getStuck } from '../../../../../server/monitor/stuck/api.js';
import { call } from '../../../api/client.js';
import { stuckKey } from './useStuck.query.js';

/** One standstill with everything that mends it; read anew while it is open, so that its end is seen. */
export function useFinding(id: string) {
  return useQuery({
    queryKey: [...stuckKey, 'one', id],
    queryFn: ({ signal }) => call(getStuck, { params: { id } }, signal),
    refetchInterval: 5_000,
  });
}
