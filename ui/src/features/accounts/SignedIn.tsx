import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { onDuty, onSignedOut } from '../../api/client.js';
import { showLanguage } from '../../i18n/i18n.js';
import { readLanguage } from '../../i18n/language.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { DutyPage } from './DutyPage.js';
import { AccountContext } from './useAccount.js';
import { sessionKey, useSession } from './useSession.query.js';

/** Lets only a signed-in person through; everybody else signs in first and comes back to where they wanted to go. */
export function SignedIn({ children }: { children: ReactNode }) {
  const session = useSession();
  const queryClient = useQueryClient();
  const { pathname, search } = useLocation();
  useEffect(
    () =>
      onSignedOut(() => {
        queryClient.setQueryData(sessionKey, null);
      }),
    [queryClient],
  );
  useEffect(
    () =>
      onDuty(() => {
        void queryClient.invalidateQueries({ queryKey: sessionKey });
      }),
    [queryClient],
  );
  const personId = session.data?.account.id;
  useEffect(() => {
    if (personId !== undefined) void showLanguage(readLanguage(localStorage, personId));
  }, [personId]);
  if (session.isPending) return <Loading isPage />;
  if (session.isError) {
    return <ProblemView error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (session.data === null) {
    return <Navigate to="/sign-in" replace state={{ from: pathname + search }} />;
  }
  const { account, duty } = session.data;
  return (
    <AccountContext value={account}>
      {duty === null ? children : <DutyPage duty={duty} />}
    </AccountContext>
  );
}
