import { useQuery } from '@tanstack/react-query';
import { countInbox } from '../../../../server/inbox/api.js';
import { call } from '../../api/client.js';
import { useLiveInterval } from '../../shared/use-live.js';

export const inboxKey = ['inbox'] as const;

/** How much lies in each box. */
export function useInboxCounts() {
  return useQuery({
    queryKey: [...inboxKey, 'counts'],
    queryFn: ({ signal }) => call(countInbox, {}, signal),
    refetchInterval: useLiveInterval(),
  });
}
