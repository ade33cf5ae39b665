import { useQuery } from '@tanstack/react-query';
import { readOwnAccount } from '../../../../../server/accounts/own-account-api.js';
import { call } from '../../../api/client.js';

export const ownAccountKey = ['own-account'] as const;

/** How the own account is protected. */
export function useOwnAccount() {
  return useQuery({
    queryKey: ownAccountKey,
    queryFn: ({ signal }) => call(readOwnAccount, {}, signal),
  });
}
