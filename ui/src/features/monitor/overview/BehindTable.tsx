import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MonitoredCase } from '../../../../../server/monitor/overview/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Money } from '../../../shared/Money.js';
import { UrgentMark } from '../../../shared/UrgentMark.js';

/** Cases as the monitor lists them. */
export function BehindTable({ items }: { items: MonitoredCase[] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Table<MonitoredCase>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 860 }}
      dataSource={items}
      locale={{ emptyText: t('overview.noCases') }}
      columns={[
        {
          title: t('overview.case'),
          key: 'case',
          render: (_, { id, title, number, isUrgent }) => (
            <>
              <Link to={`/cases/${id}`}>{title}</Link> {isUrgent && <UrgentMark />}{' '}
              <span className="quiet">{number ?? t('inbox.noNumber')}</span>
            </>
          ),
        },
        { title: t('case.office'), dataIndex: 'officeName', width: 180 },
        { title: t('overview.stage'), dataIndex: 'statusName', width: 100, render: word },
        {
          title: t('case.handler'),
          dataIndex: 'handlerName',
          width: 90,
          render: (name: string | null) => name ?? '—',
        },
        { title: t('overview.filedOn'), dataIndex: 'filedOn', width: 110 },
        {
          title: t('overview.workingDays'),
          dataIndex: 'workingDays',
          width: 100,
          align: 'right',
          render: (days: number | null) => days ?? '—',
        },
        {
          title: t('overview.decided'),
          dataIndex: 'decidedFen',
          width: 120,
          align: 'right',
          render: (amount: number | null) => (amount === null ? '—' : <Money fen={amount} />),
        },
        {
          title: t('overview.history'),
          key: 'history',
          width: 80,
          className: 'no-print',
          render: (_, { id }) => (
            <Link to={`/monitor/cases/${id}`}>{t('overview.openHistory')}</Link>
          ),
        },
      ]}
    />
  );
}
