import { useQuery } from '@tanstack/react-query';
import { getRunning, planMigration } from '../../../../../server/designer/running/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { designerKey } from '../usePackages.query.js';

const runningKey = [...designerKey, 'running'] as const;

/** Open cases by release, called process and step. */
export function useRunning(packageName: string | undefined) {
  return useQuery({
    queryKey: [...runningKey, packageName],
    enabled: packageName !== undefined,
    queryFn: ({ signal }) => call(getRunning, { query: { package: packageName ?? '' } }, signal),
  });
}

/** What a migration would do; cases move on meanwhile, so it is asked for anew whenever it is opened. */
export function usePlan(body: BodyOf<typeof planMigration>) {
  return useQuery({
    queryKey: [...runningKey, 'plan', body],
    queryFn: ({ signal }) => call(planMigration, { body }, signal),
    placeholderData: (before) => before,
  });
}
