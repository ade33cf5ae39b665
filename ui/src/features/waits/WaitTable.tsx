import { Button, Empty, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLabel } from '../../i18n/use-label.js';
import { Loading } from '../../shared/Loading.js';
import { Money } from '../../shared/Money.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { When } from '../../shared/When.js';
import { maySettle } from './may-settle.js';
import { useAccount } from '../accounts/useAccount.js';
import { useWaits, type Wait } from './useWaits.query.js';
import { WaitDialog } from './WaitDialog.js';

/** What waits for somebody outside, each with the way to register the answer that came on paper. */
export function WaitTable({ q, kinds }: { q: string; kinds?: readonly Wait['kind'][] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const account = useAccount();
  const waits = useWaits();
  const [chosen, setChosen] = useState<Wait | null>(null);
  if (waits.isPending) return <Loading />;
  if (waits.isError)
    return <ProblemView error={waits.error} onRetry={() => void waits.refetch()} />;
  const rows = waits.data.items.filter(
    (row) =>
      (kinds?.includes(row.kind) ?? true) &&
      `${row.caseNumber ?? ''}${row.caseTitle}${row.text}`.includes(q),
  );
  if (rows.length === 0) {
    return (
      <Empty
        className="inbox-empty"
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={t(q === '' ? 'inbox.empty.waits' : 'inbox.empty.found')}
      />
    );
  }
  return (
    <>
      <Table<Wait>
        size="medium"
        rowKey={({ kind, id }) => `${kind}/${id}`}
        pagination={false}
        dataSource={rows}
        columns={[
          {
            key: 'kind',
            width: 110,
            title: t('waits.kind'),
            render: (_, { kind }) => label('waitKind', kind),
          },
          {
            key: 'case',
            title: t('inbox.case'),
            render: (_, row) => (
              <div className="task-case">
                <Link className="task-case-title" to={`/cases/${row.caseId}`}>
                  {row.caseTitle}
                </Link>
                <span className="task-case-number">{row.caseNumber ?? t('inbox.noNumber')}</span>
              </div>
            ),
          },
          { key: 'text', title: t('waits.what'), dataIndex: 'text' },
          {
            key: 'amount',
            width: 140,
            align: 'right',
            title: t('funds.amount'),
            render: (_, { amountFen }) => <Money fen={amountFen} />,
          },
          {
            key: 'since',
            width: 150,
            title: t('waits.since'),
            render: (_, row) => <When at={row.sinceAt} />,
          },
          {
            key: 'register',
            width: 110,
            title: '',
            render: (_, row) =>
              maySettle(row.kind, account) && (
                <Button
                  size="small"
                  onClick={() => {
                    setChosen(row);
                  }}
                >
                  {t('waits.register')}
                </Button>
              ),
          },
        ]}
      />
      {chosen !== null && (
        <WaitDialog
          wait={chosen}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
}
