import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FeedView } from '../../../../../server/engine/feed-api.js';
import { When } from '../../../shared/When.js';

type Partition = FeedView['partitions'][number];

/** Above this a record is late; what people do is seen with it. */
const lateMs = 2_000;

/** How far each partition of the engine was taken in, and how late its records come. */
export function PositionTable({ partitions }: { partitions: Partition[] }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const lag = (ms: number | null) =>
    ms === null ? (
      t('feed.positions.none')
    ) : (
      <span className={ms > lateMs ? 'feed-late' : undefined}>
        {t('feed.positions.seconds', { seconds: (ms / 1000).toFixed(1) })}
      </span>
    );
  return (
    <Table<Partition>
      size="small"
      rowKey="partition"
      pagination={false}
      scroll={{ x: 720 }}
      dataSource={partitions}
      locale={{ emptyText: t('feed.positions.empty') }}
      columns={[
        { title: t('feed.positions.partition'), dataIndex: 'partition' },
        {
          title: t('feed.positions.seenAt'),
          render: (_, { seenAt }) => <When at={seenAt} />,
        },
        {
          title: t('feed.positions.lag'),
          align: 'right',
          render: (_, { lagMs }) => lag(lagMs),
        },
        {
          title: t('feed.positions.p95'),
          align: 'right',
          render: (_, { lagP95Ms }) => lag(lagP95Ms),
        },
        {
          title: t('feed.positions.lastMinute'),
          align: 'right',
          render: (_, { recordsLastMinute }) => number.format(recordsLastMinute),
        },
        {
          title: t('feed.positions.today'),
          align: 'right',
          render: (_, { recordsToday }) => number.format(recordsToday),
        },
        { title: t('feed.positions.position'), align: 'right', dataIndex: 'position' },
        {
          title: t('feed.positions.kept'),
          render: (_, { droppedTo }) =>
            droppedTo === null
              ? t('feed.positions.keptAll')
              : t('feed.positions.keptFrom', { position: droppedTo }),
        },
      ]}
    />
  );
}
