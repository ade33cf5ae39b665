import { Alert, Button, Divider } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { startProviderSignIn } from '../../../../server/accounts/api.js';
import { ApiProblem } from '../../api/ApiProblem.js';
import { urlOf } from '../../api/client.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { CodeStep } from './CodeStep.js';
import { PasswordStep } from './PasswordStep.js';
import { SignInPanel } from './SignInPanel.js';
import { useSession } from './useSession.query.js';
import { useSignIn, type Credentials } from './useSignIn.mutation.js';
import { useSignInWays } from './useSignInWays.query.js';

/** Name and password, then the code where one is set up; or by the identity provider. */
export function SignInPage() {
  const { t } = useTranslation();
  const session = useSession();
  const location = useLocation();
  const signIn = useSignIn();
  const [first, setFirst] = useState<Credentials | null>(null);
  usePageTitle(t('account.signIn'));
  const place = placeBefore(location.state);
  if (session.data) return <Navigate to={place} replace />;
  if (first !== null) {
    return (
      <SignInPanel title={t('signIn.codeTitle')}>
        <CodeStep
          error={isAsked(signIn.error) ? null : signIn.error}
          isPending={signIn.isPending}
          onCode={(code) => {
            signIn.mutate({ ...first, code });
          }}
          onBack={() => {
            signIn.reset();
            setFirst(null);
          }}
        />
      </SignInPanel>
    );
  }
  return (
    <SignInPanel title={t('account.welcome')}>
      <Refused />
      <PasswordStep
        error={signIn.error}
        isPending={signIn.isPending}
        onSubmit={(credentials) => {
          signIn.mutate(credentials, {
            onError: (error) => {
              if (isAsked(error)) setFirst(credentials);
            },
          });
        }}
      />
      <ProviderWay to={place} />
      <p className="sign-in-note">{t('account.notes')}</p>
    </SignInPanel>
  );
}

/** Why the way over the identity provider led back here. */
function Refused() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const reason = search.get('refused');
  const known = ['provider-down', 'cancelled', 'refused', 'expired', 'unknown-person', 'locked'];
  if (reason === null || !known.includes(reason)) return null;
  const text = t(`signIn.refused.${reason as 'refused'}`);
  return <Alert className="sign-in-alert" type="warning" showIcon title={text} />;
}

function ProviderWay({ to }: { to: string }) {
  const { t } = useTranslation();
  const { data } = useSignInWays();
  if (!data?.provider) return null;
  return (
    <>
      <Divider plain>{t('signIn.or')}</Divider>
      <Button block size="large" href={urlOf(startProviderSignIn.path, {}, { to })}>
        {t('signIn.byProvider', data.provider)}
      </Button>
    </>
  );
}

/** The password was right and the server asks for the code. */
function isAsked(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'SECOND_FACTOR';
}

/** Where the person wanted to go before signing in: a path of our own, never another site. */
function placeBefore(state: unknown): string {
  const from =
    typeof state === 'object' && state !== null && 'from' in state ? state.from : undefined;
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/tasks';
}
