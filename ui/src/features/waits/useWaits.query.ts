import { useQuery } from '@tanstack/react-query';
import { listWaits, type WaitView } from '../../../../server/money/api.js';
import { call } from '../../api/client.js';
import { useLiveInterval } from '../../shared/use-live.js';

export type Wait = WaitView;
export const waitsKey = ['waits'] as const;

/** Everything cases of my offices wait for from outside. */
export function useWaits() {
  return useQuery({
    queryKey: waitsKey,
    queryFn: ({ signal }) => call(listWaits, {}, signal),
    refetchInterval: useLiveInterval(),
  });
}
