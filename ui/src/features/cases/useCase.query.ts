import { useQuery } from '@tanstack/react-query';
import { getCase } from '../../../../server/cases/api.js';
import type { CaseView } from '../../../../server/cases/case-view-api.js';
import { call } from '../../api/client.js';
import { useLiveInterval } from '../../shared/use-live.js';

export type Case = CaseView;
export const caseRootKey = ['case'] as const;

/** Everything of a case, kept up to date until it is closed; asked for anew at once where forms begin with what it says. */
export function useCase(id: string | undefined, { isAskedAnew = false } = {}) {
  const intervalMs = useLiveInterval();
  return useQuery({
    queryKey: [...caseRootKey, id],
    enabled: id !== undefined,
    refetchOnMount: isAskedAnew ? 'always' : true,
    queryFn: ({ signal }) => call(getCase, { params: { id: id ?? '' } }, signal),
    refetchInterval: ({ state }) => (state.data?.closedAt ? false : intervalMs),
  });
}
