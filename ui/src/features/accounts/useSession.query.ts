import { useQuery } from '@tanstack/react-query';
import { currentSession } from '../../../../server/accounts/api.js';
import { ApiProblem } from '../../api/ApiProblem.js';
import { call, rememberCsrfToken } from '../../api/client.js';

export const sessionKey = ['session'] as const;

/** The person who is signed in; null when nobody is. */
export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      try {
        const session = await call(currentSession, {}, signal);
        rememberCsrfToken(session.csrfToken);
        return session;
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) return null;
        throw error;
      }
    },
  });
}
