import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../i18n/use-label.js';
import { Deadline } from '../../../shared/Deadline.js';
import type { Case } from '../useCase.query.js';

/** The terms of law of the case. */
export function TermTable({ items }: { items: Case['terms'] }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Table
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={items}
      locale={{ emptyText: t('case.termsEmpty') }}
      columns={[
        { title: t('term.name'), dataIndex: 'name' },
        { title: t('term.startedOn'), dataIndex: 'startedOn', width: 130 },
        {
          title: t('term.dueOn'),
          dataIndex: 'dueOn',
          width: 130,
          render: (on: string | null) => on ?? t('deadline.pending'),
        },
        {
          title: t('term.state'),
          dataIndex: 'state',
          width: 110,
          render: (state: string) => label('termState', state),
        },
        {
          title: t('term.left'),
          key: 'left',
          width: 150,
          render: (_, term) =>
            term.state === 'running' && (
              <Deadline on={term.dueOn} daysLeft={term.workingDaysLeft} />
            ),
        },
      ]}
    />
  );
}
