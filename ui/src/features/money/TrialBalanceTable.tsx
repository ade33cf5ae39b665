import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LedgerView } from '../../../../server/money/api.js';
import { useLabel } from '../../i18n/use-label.js';
import { Money } from '../../shared/Money.js';

/** Sums of every account: debits equal credits. */
export function TrialBalanceTable({ rows }: { rows: LedgerView['trialBalance'] }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Table
      size="small"
      rowKey={({ fundSource, account }) => `${fundSource}/${account}`}
      pagination={false}
      dataSource={rows}
      columns={[
        {
          title: t('funds.source'),
          key: 'source',
          render: (_, { fundSource }) => label('fundSource', fundSource),
        },
        {
          title: t('funds.account'),
          key: 'account',
          render: (_, { account }) => label('ledgerAccount', account),
        },
        {
          title: t('funds.debit'),
          key: 'debit',
          align: 'right',
          width: 180,
          render: (_, { debitFen }) => <Money fen={debitFen} />,
        },
        {
          title: t('funds.credit'),
          key: 'credit',
          align: 'right',
          width: 180,
          render: (_, { creditFen }) => <Money fen={creditFen} />,
        },
      ]}
    />
  );
}
