import { useQuery } from '@tanstack/react-query';
import { readSignIn } from '../../../../../server/accounts/administration-api.js';
import { call } from '../../../api/client.js';

export const signInOfKey = (accountId: string) => ['sign-in-of', accountId] as const;

/** How another person signs in, for the security administrator. */
export function useSignInOf(accountId: string) {
  return useQuery({
    queryKey: signInOfKey(accountId),
    queryFn: ({ signal }) => call(readSignIn, { params: { id: accountId } }, signal),
  });
}
