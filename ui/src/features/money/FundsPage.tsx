import { Button, Select, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getLedger, recordAppropriation } from '../../../../server/money/api.js';
import { useLabel } from '../../i18n/use-label.js';
import { Loading } from '../../shared/Loading.js';
import { Money } from '../../shared/Money.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useAccount } from '../accounts/useAccount.js';
import { WaitTable } from '../waits/WaitTable.js';
import { AppropriationDialog } from './AppropriationDialog.js';
import { LedgerTable } from './LedgerTable.js';
import { TrialBalanceTable } from './TrialBalanceTable.js';
import { useLedger } from './useLedger.query.js';
import './funds.css';
import '../cases/case.css';
import { Mark } from '../../shared/Mark.js';

/** The money of an office: what there is, what moves, what the bank has yet to report. */
export function FundsPage() {
  const { t } = useTranslation();
  const { roles } = useAccount();
  usePageTitle(t('funds.title'));
  const readers = getLedger.roles as readonly string[];
  const offices = [
    ...new Map(
      roles
        .filter(({ role }) => readers.includes(role))
        .map(({ officeId, officeName }) => [officeId, officeName]),
    ),
  ];
  const [chosen, setChosen] = useState(offices[0]?.[0] ?? null);
  if (chosen === null) return <p className="panel">{t('funds.noAccess')}</p>;
  return (
    <section>
      <div className="page-head">
        <h1>{t('funds.title')}</h1>
        {offices.length > 1 ? (
          <Select<string>
            aria-label={t('funds.office')}
            value={chosen}
            onChange={setChosen}
            options={offices.map(([value, label]) => ({ value, label }))}
          />
        ) : (
          <span className="quiet">{offices[0]?.[1]}</span>
        )}
      </div>
      <OfficeFunds key={chosen} officeId={chosen} />
    </section>
  );
}

function OfficeFunds({ officeId }: { officeId: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { hasRole } = useAccount();
  const ledger = useLedger(officeId);
  const [isRecording, setIsRecording] = useState(false);
  if (ledger.isPending) return <Loading />;
  if (ledger.isError)
    return <ProblemView error={ledger.error} onRetry={() => void ledger.refetch()} />;
  const [first] = ledger.data.pages;
  const parts = {
    waiting: <WaitTable q="" kinds={['payment-batch', 'funds']} />,
    ledger: (
      <>
        <LedgerTable items={ledger.data.pages.flatMap(({ items }) => items)} />
        {ledger.hasNextPage && (
          <Button size="small" onClick={() => void ledger.fetchNextPage()}>
            {t('action.more')}
          </Button>
        )}
      </>
    ),
    trial: <TrialBalanceTable rows={first?.trialBalance ?? []} />,
  };
  return (
    <>
      <div className="balances">
        {first?.balances.map(({ fundSource, availableFen }) => (
          <div key={fundSource} className="panel balance">
            <span className="quiet">
              {label('fundSource', fundSource)} · {t('funds.available')}
            </span>
            <span className="balance-amount">
              <Money fen={availableFen} />
            </span>
          </div>
        ))}
        <div className="balance-actions">
          <Mark tone={first?.isBalanced ? 'good' : 'bad'}>
            {t(first?.isBalanced ? 'funds.balanced' : 'funds.unbalanced')}
          </Mark>
          {hasRole(...(recordAppropriation.roles as readonly string[])) && (
            <Button
              type="primary"
              onClick={() => {
                setIsRecording(true);
              }}
            >
              {t('funds.record')}
            </Button>
          )}
        </div>
      </div>
      <section className="panel">
        <Tabs
          items={(Object.keys(parts) as (keyof typeof parts)[]).map((key) => ({
            key,
            label: t(`funds.${key}`),
            children: parts[key],
          }))}
        />
      </section>
      {isRecording && (
        <AppropriationDialog
          officeId={officeId}
          onClose={() => {
            setIsRecording(false);
          }}
        />
      )}
    </>
  );
}
