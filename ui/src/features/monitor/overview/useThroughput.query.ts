import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Grain } from '../../../../../server/domain/monitor/figures.js';
import { getThroughput } from '../../../../../server/monitor/overview/api.js';
import { call } from '../../../api/client.js';

/** What became of cases, day by day, week by week or month by month. */
export function useThroughput(grain: Grain, officeId?: string) {
  return useQuery({
    queryKey: ['monitor-throughput', grain, officeId ?? ''],
    queryFn: ({ signal }) => call(getThroughput, { query: { grain, officeId } }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}
