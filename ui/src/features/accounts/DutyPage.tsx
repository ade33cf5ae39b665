import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SignInDuty } from '../../../../server/domain/access/sign-in-duty.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { PasswordForm } from './own/PasswordForm.js';
import { SecondFactorSetup } from './own/SecondFactorSetup.js';
import { SignInPanel } from './SignInPanel.js';
import { useSession } from './useSession.query.js';
import { useSignOut } from './useSignOut.mutation.js';

/** What a person must do before anything else is open, and nothing else. */
export function DutyPage({ duty }: { duty: SignInDuty }) {
  const { t } = useTranslation();
  const session = useSession();
  const signOut = useSignOut();
  const title = t(`signIn.duty.${duty}`);
  usePageTitle(title);
  const goOn = () => void session.refetch();
  return (
    <SignInPanel isWide title={title}>
      <p className="duty-why">{t(`signIn.duty.${duty}-why`)}</p>
      {duty === 'change-password' ? (
        <PasswordForm isOneTime onDone={goOn} />
      ) : (
        <SecondFactorSetup onDone={goOn} />
      )}
      <Button
        type="link"
        className="sign-in-back"
        onClick={() => {
          signOut.mutate();
        }}
      >
        {t('account.signOut')}
      </Button>
    </SignInPanel>
  );
}
