import { useQuery } from '@tanstack/react-query';
import { signInWays } from '../../../../server/accounts/api.js';
import { call } from '../../api/client.js';

/** How one may sign in besides the password; the sign-in page works without the answer. */
export function useSignInWays() {
  return useQuery({
    queryKey: ['sign-in-ways'],
    staleTime: Infinity,
    queryFn: ({ signal }) => call(signInWays, {}, signal),
  });
}
