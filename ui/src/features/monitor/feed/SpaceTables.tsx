import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FeedView } from '../../../../../server/engine/feed-api.js';
import { formatBytes } from '../health/format-bytes.js';

type Size = FeedView['tables'][number];
type Month = FeedView['months'][number];

/** What the history of the engine takes in the database: by table for good, raw records by month until they are dropped. */
export function SpaceTables({
  tables,
  months,
  keepMonths,
}: Pick<FeedView, 'tables' | 'months' | 'keepMonths'>) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const sizes = [
    {
      title: t('feed.space.rows'),
      align: 'right' as const,
      render: (_: unknown, { rows }: Pick<Size, 'rows'>) => number.format(rows),
    },
    {
      title: t('feed.space.bytes'),
      align: 'right' as const,
      render: (_: unknown, { bytes }: Pick<Size, 'bytes'>) => formatBytes(bytes),
    },
  ];
  return (
    <div className="feed-space">
      <section className="panel">
        <h2>{t('feed.space.title')}</h2>
        <p className="quiet">{t('feed.space.how')}</p>
        <Table<Size>
          size="small"
          rowKey="name"
          pagination={false}
          dataSource={tables}
          columns={[
            {
              title: t('feed.space.table'),
              render: (_, { name }) => t(`feed.space.names.${name}`),
            },
            ...sizes,
          ]}
        />
      </section>
      <section className="panel">
        <h2>{t('feed.months.title')}</h2>
        <p className="quiet">{t('feed.months.how', { count: keepMonths })}</p>
        <Table<Month>
          size="small"
          rowKey="month"
          pagination={{ pageSize: 12, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={months}
          locale={{ emptyText: t('feed.months.empty') }}
          columns={[{ title: t('feed.months.month'), dataIndex: 'month' }, ...sizes]}
        />
      </section>
    </div>
  );
}
