import { useQuery } from '@tanstack/react-query';
import { getCaseHistory } from '../../../../../server/monitor/case-history/api.js';
import { call } from '../../../api/client.js';

/** What the engine did for a case, and what people did. */
export function useCaseHistory(id: string) {
  return useQuery({
    queryKey: ['monitor-history', id],
    queryFn: ({ signal }) => call(getCaseHistory, { params: { id } }, signal),
    refetchInterval: 15_000,
  });
}
