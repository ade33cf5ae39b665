import { useQuery } from '@tanstack/react-query';
import { listOwnSessions } from '../../../../../server/accounts/own-account-api.js';
import { call } from '../../../api/client.js';

export const ownSessionsKey = ['own-sessions'] as const;

/** Where the person is signed in. */
export function useOwnSessions() {
  return useQuery({
    queryKey: ownSessionsKey,
    queryFn: ({ signal }) => call(listOwnSessions, {}, signal),
  });
}
