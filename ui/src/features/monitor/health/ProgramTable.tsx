import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HealthReport } from '../../../../../server/monitor/health/api.js';
import { When } from '../../../shared/When.js';
import { formatBytes } from './format-bytes.js';

type Program = HealthReport['programs'][number];

/** Every program that ran lately, with its last sign of life. */
export function ProgramTable({ programs }: { programs: Program[] }) {
  const { t } = useTranslation();
  return (
    <Table<Program>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 640 }}
      dataSource={programs}
      locale={{ emptyText: t('health.programs.empty') }}
      columns={[
        {
          title: t('health.programs.kind'),
          render: (_, { kind }) => t(`health.programs.kinds.${kind}`),
        },
        { title: t('health.programs.host'), dataIndex: 'id' },
        {
          title: t('health.programs.state'),
          render: (_, { state, silentMs }) => (
            <span className={`health-state-${state}`}>
              {t(`health.programs.states.${state}`, { seconds: Math.round(silentMs / 1_000) })}
            </span>
          ),
        },
        {
          title: t('health.programs.startedAt'),
          render: (_, { startedAt }) => <When at={startedAt} />,
        },
        {
          title: t('health.programs.memory'),
          align: 'right',
          render: (_, { memoryBytes }) => formatBytes(memoryBytes),
        },
        {
          title: t('health.programs.jobTypes'),
          align: 'right',
          render: (_, { kind, jobTypes }) => (kind === 'workers' ? jobTypes : '—'),
        },
      ]}
    />
  );
}
