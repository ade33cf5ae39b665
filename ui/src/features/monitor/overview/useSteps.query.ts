import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getSteps } from '../../../../../server/monitor/overview/api.js';
import { call } from '../../../api/client.js';

/** The slowest steps of the last months, and those before which most is being waited. */
export function useSteps(officeId?: string) {
  return useQuery({
    queryKey: ['monitor-steps', officeId ?? ''],
    queryFn: ({ signal }) => call(getSteps, { query: { officeId } }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}
