import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuarantinedView } from '../../../../../server/engine/feed-api.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { When } from '../../../shared/When.js';
import { MendDialog } from '../mend/MendDialog.js';
import { useFeed, useQuarantine } from './useFeed.query.js';

const keyOf = ({ partition, position }: QuarantinedView) => `${String(partition)}:${position}`;

/** Records that could not be taken in: why, the record without what cases put into it, and trying it again. */
export function QuarantineTable({ count }: { count: number }) {
  const { t } = useTranslation();
  const list = useQuarantine();
  const feed = useFeed();
  const [tried, setTried] = useState<QuarantinedView | null>(null);
  if (list.isPending) return <Loading />;
  if (list.isError) {
    return <ProblemView error={list.error} onRetry={() => void list.refetch()} />;
  }
  const items = list.data.pages.flatMap((page) => page.items);
  const changed = () => {
    setTried(null);
    void list.refetch();
    void feed.refetch();
  };
  return (
    <>
      <Table<QuarantinedView>
        size="small"
        rowKey={keyOf}
        pagination={false}
        scroll={{ x: 720 }}
        dataSource={items}
        locale={{ emptyText: t('feed.quarantine.empty') }}
        expandable={{
          rowExpandable: ({ record }) => record !== '',
          expandedRowRender: ({ record }) => (
            <pre className="feed-record" tabIndex={0}>
              {record}
            </pre>
          ),
        }}
        columns={[
          {
            title: t('feed.quarantine.at'),
            width: 150,
            render: (_, { createdAt }) => <When at={createdAt} />,
          },
          {
            title: t('feed.quarantine.where'),
            width: 170,
            render: (_, { partition, position }) =>
              partition === 0 ? t('feed.quarantine.nowhere') : `${String(partition)} / ${position}`,
          },
          {
            title: t('feed.quarantine.kind'),
            width: 190,
            render: (_, { valueType, intent }) =>
              valueType === null ? t('feed.quarantine.unread') : `${valueType} ${intent ?? ''}`,
          },
          { title: t('feed.quarantine.reason'), dataIndex: 'reason' },
          {
            title: t('feed.quarantine.acts'),
            width: 110,
            render: (_, row) => (
              <Button
                size="small"
                onClick={() => {
                  setTried(row);
                }}
              >
                {t('feed.quarantine.retry')}
              </Button>
            ),
          },
        ]}
      />
      {list.hasNextPage && (
        <Button
          className="feed-more"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('feed.quarantine.more', { count: count - items.length })}
        </Button>
      )}
      {tried !== null && (
        <MendDialog
          act="retry-quarantined"
          findingId={null}
          input={{ partitionId: tried.partition, position: tried.position }}
          onDone={changed}
          onClose={() => {
            setTried(null);
          }}
        />
      )}
    </>
  );
}
