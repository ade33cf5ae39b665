import { useQuery } from '@tanstack/react-query';
import { listDiagrams } from '../../../../../server/monitor/diagrams/api.js';
import { call } from '../../../api/client.js';

/** The diagrams in which something stands. */
export function useDiagrams() {
  return useQuery({
    queryKey: ['monitor-diagrams'],
    queryFn: ({ signal }) => call(listDiagrams, { query: {} }, signal),
    refetchInterval: 15_000,
  });
}
