import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  endSessionsOf,
  resetSecondFactor,
  unlinkIdentity,
} from '../../../../../server/accounts/administration-api.js';
import { call } from '../../../api/client.js';
import { signInOfKey } from './useSignInOf.query.js';

export type SignInAct = 'end-sessions' | 'reset-factor' | 'unlink';

interface Given {
  act: SignInAct;
  reason: string;
}

/** What the security administrator does about a person's sign-in, for a reason. */
export function useSignInAct(accountId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ act, reason }: Given) => {
      const input = { params: { id: accountId }, body: { reason } };
      if (act === 'end-sessions') await call(endSessionsOf, input);
      else if (act === 'reset-factor') await call(resetSecondFactor, input);
      else await call(unlinkIdentity, input);
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: signInOfKey(accountId) }),
  });
}
