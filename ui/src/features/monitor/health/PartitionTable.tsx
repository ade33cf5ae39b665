import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HealthReport } from '../../../../../server/monitor/health/api.js';
import { LevelMark } from './LevelMark.js';

type Partition = HealthReport['partitions'][number];

/** Which broker leads each partition of the engine. */
export function PartitionTable({ partitions }: { partitions: Partition[] }) {
  const { t } = useTranslation();
  return (
    <Table<Partition>
      size="small"
      rowKey="partition"
      pagination={false}
      dataSource={partitions}
      locale={{ emptyText: t('health.partitions.empty') }}
      columns={[
        { title: t('health.partitions.partition'), dataIndex: 'partition' },
        {
          title: t('health.partitions.leader'),
          render: (_, { leader }) =>
            leader === null
              ? t('health.partitions.nobody')
              : t('health.partitions.broker', { number: leader }),
        },
        { title: t('health.partitions.followers'), align: 'right', dataIndex: 'followers' },
        {
          title: t('health.partitions.state'),
          render: (_, { leader, isHealthy }) => (
            <LevelMark level={leader === null ? 'bad' : isHealthy ? 'ok' : 'warn'} />
          ),
        },
      ]}
    />
  );
}
