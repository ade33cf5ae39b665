import { useMutation, useQueryClient } from '@tanstack/react-query';
import { signOut } from '../../../../server/accounts/api.js';
import { call } from '../../api/client.js';
import { dropKeys } from '../visits/device/drop-keys.js';
import { forgetOthers } from './forget-others.js';
import { sessionKey } from './useSession.query.js';

/** Ends the session, the identity provider's too; what was read in it leaves the browser's memory. */
export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => call(signOut, {}),
    onSuccess: ({ continueAt }) => {
      if (continueAt !== null) window.location.assign(continueAt);
    },
    onSettled: () => {
      void dropKeys();
      forgetOthers(queryClient);
      queryClient.setQueryData(sessionKey, null);
    },
  });
}
