import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerView } from '../../../../server/money/api.js';
import { useLabel } from '../../i18n/use-label.js';
import { Money } from '../../shared/Money.js';

/** Every booking, newest first; none is ever changed. */
export function LedgerTable({ items }: { items: LedgerView['items'] }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Table
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={items}
      locale={{ emptyText: t('funds.noLedger') }}
      columns={[
        { title: t('funds.bookedOn'), dataIndex: 'bookedOn', width: 120 },
        {
          title: t('funds.kind'),
          key: 'kind',
          width: 120,
          render: (_, { kind }) => label('ledgerKind', kind),
        },
        {
          title: t('funds.source'),
          key: 'source',
          render: (_, { fundSource }) => label('fundSource', fundSource),
        },
        {
          title: t('funds.debit'),
          key: 'debit',
          width: 110,
          render: (_, { debitAccount }) => label('ledgerAccount', debitAccount),
        },
        {
          title: t('funds.credit'),
          key: 'credit',
          width: 110,
          render: (_, { creditAccount }) => label('ledgerAccount', creditAccount),
        },
        {
          title: t('funds.amount'),
          key: 'amount',
          align: 'right',
          width: 160,
          render: (_, { amountFen }) => <Money fen={amountFen} />,
        },
        {
          title: t('funds.voucher'),
          dataIndex: 'voucherNumber',
          render: (text: string | null) => text ?? '—',
        },
        {
          title: t('funds.case'),
          key: 'case',
          width: 100,
          render: (_, { caseId }) =>
            caseId === null ? '—' : <Link to={`/cases/${caseId}`}>{t('notices.openCase')}</Link>,
        },
      ]}
    />
  );
}
