import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signIn } from '../../../../server/accounts/api.js';
import { call, rememberCsrfToken, type BodyOf } from '../../api/client.js';
import { forgetOthers } from './forget-others.js';
import { sessionKey } from './useSession.query.js';

export type Credentials = BodyOf<typeof signIn>;

export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => call(signIn, { body }),
    onSuccess: (session) => {
      rememberCsrfToken(session.csrfToken);
      forgetOthers(queryClient);
      queryClient.setQueryData(sessionKey, session);
    },
  });
}
