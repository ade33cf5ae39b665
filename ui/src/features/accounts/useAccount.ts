import { createContext, use } from 'react';
import type { z } from 'zod';
import type { currentSession } from '../../../../server/accounts/api.js';

/** The person who is signed in, as the session tells. */
export type AccountView = z.output<typeof currentSession.response>['account'];

export const AccountContext = createContext<AccountView | null>(null);

export interface SignedInAccount extends AccountView {
  /** Does the person hold one of these roles today? */
  hasRole: (...wanted: readonly string[]) => boolean;
}

/** The person who is signed in, with what the screens ask about them. */
export function useAccount(): SignedInAccount {
  const account = use(AccountContext);
  if (account === null) throw new Error('this screen needs a signed-in account');
  return {
    ...account,
    hasRole: (...wanted) => account.roles.some(({ role }) => wanted.includes(role)),
  };
}
