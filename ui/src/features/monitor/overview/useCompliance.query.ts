import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getCompliance } from '../../../../../server/monitor/overview/api.js';
import { call } from '../../../api/client.js';

/** Which terms the offices kept, month by month; of one kind or of all. */
export function useCompliance(kind?: string, officeId?: string) {
  return useQuery({
    queryKey: ['monitor-compliance', kind ?? '', officeId ?? ''],
    queryFn: ({ signal }) => call(getCompliance, { query: { kind, officeId } }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}
