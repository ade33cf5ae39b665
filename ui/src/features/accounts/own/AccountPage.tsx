import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { SignatureImage } from '../../signature/SignatureImage.js';
import { AccountFacts } from './AccountFacts.js';
import { PasswordCard } from './PasswordCard.js';
import { SecondFactorCard } from './SecondFactorCard.js';
import { SessionsCard } from './SessionsCard.js';
import { useOwnAccount } from './useOwnAccount.query.js';
import '../../cases/case.css';
import './account.css';

/** How I am known here, how my account is protected, and where I am signed in. */
export function AccountPage() {
  const { t } = useTranslation();
  const account = useOwnAccount();
  usePageTitle(t('ownAccount.title'));
  if (account.isPending) return <Loading isPage />;
  if (account.isError) {
    return <ProblemView error={account.error} onRetry={() => void account.refetch()} />;
  }
  return (
    <section className="account-page">
      <div className="page-head">
        <h1>{t('ownAccount.title')}</h1>
      </div>
      <div className="account-cards">
        <AccountFacts linkedAt={account.data.linkedAt} />
        <PasswordCard safety={account.data} />
        <SecondFactorCard factor={account.data.secondFactor} />
        <SignatureImage />
        <SessionsCard />
      </div>
    </section>
  );
}
