import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { When } from '../../../shared/When.js';
import { SessionTable } from '../SessionTable.js';
import { SignInActDialog } from './SignInActDialog.js';
import type { SignInAct } from './useSignInAct.mutation.js';
import { useSignInOf } from './useSignInOf.query.js';
import '../own/account.css';

/** How a person signs in and where they are now, with what the security administrator may do about it. */
export function SignInCard({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const signIn = useSignInOf(accountId);
  const [act, setAct] = useState<SignInAct | null>(null);
  if (signIn.isPending) return <Loading />;
  if (signIn.isError) {
    return <ProblemView error={signIn.error} onRetry={() => void signIn.refetch()} />;
  }
  const { sessions, secondFactor, linkedAt, lockedUntil, passwordSetAt } = signIn.data;
  const button = (name: SignInAct, text: string) => (
    <Button
      onClick={() => {
        setAct(name);
      }}
    >
      {text}
    </Button>
  );
  return (
    <section aria-labelledby="sign-in-card">
      <h3 id="sign-in-card">{t('signInAdmin.title')}</h3>
      <dl className="account-facts">
        <dt>{t('signInAdmin.passwordSetAt')}</dt>
        <dd>
          {passwordSetAt === null ? t('ownAccount.password.never') : <When at={passwordSetAt} />}
        </dd>
        <dt>{t('ownAccount.factor.title')}</dt>
        <dd>
          {secondFactor === null ? (
            t('ownAccount.factor.off')
          ) : (
            <>
              {t('ownAccount.factor.on')} <When at={secondFactor.since} />
            </>
          )}
        </dd>
        <dt>{t('ownAccount.linked')}</dt>
        <dd>{linkedAt === null ? t('ownAccount.notLinked') : <When at={linkedAt} />}</dd>
        {lockedUntil !== null && (
          <>
            <dt>{t('signInAdmin.locked')}</dt>
            <dd>
              <When at={lockedUntil} />
            </dd>
          </>
        )}
      </dl>
      <SessionTable sessions={sessions} />
      <Space wrap className="end-others">
        {sessions.length > 0 && button('end-sessions', t('signInAdmin.endAll'))}
        {secondFactor !== null && button('reset-factor', t('signInAdmin.resetFactor'))}
        {linkedAt !== null && button('unlink', t('signInAdmin.unlink'))}
      </Space>
      <SignInActDialog
        accountId={accountId}
        act={act}
        onClose={() => {
          setAct(null);
        }}
      />
    </section>
  );
}
