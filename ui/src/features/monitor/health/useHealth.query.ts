import { useQuery } from '@tanstack/react-query';
import { readHealthReport } from '../../../../../server/monitor/health/api.js';
import { call } from '../../../api/client.js';

const everyMs = 5_000;

/** How the machines are, asked anew as long as the page is looked at. */
export function useHealth() {
  return useQuery({
    queryKey: ['monitor', 'health'],
    queryFn: ({ signal }) => call(readHealthReport, {}, signal),
    refetchInterval: everyMs,
  });
}
