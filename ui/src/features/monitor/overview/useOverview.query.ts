import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getOverview } from '../../../../../server/monitor/overview/api.js';
import { call } from '../../../api/client.js';

/** What is open now; of all offices in reach, or of one and those below it. */
export function useOverview(officeId?: string) {
  return useQuery({
    queryKey: ['monitor-overview', officeId ?? ''],
    queryFn: ({ signal }) => call(getOverview, { query: { officeId } }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
}
