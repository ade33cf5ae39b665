import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AlertDeliveryView } from '../../../../../server/monitor/alerts/api.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { When } from '../../../shared/When.js';
import { useAlertDeliveries } from './useAlerts.query.js';

/** What was sent to whom, and how it went. */
export function DeliveryTable() {
  const { t } = useTranslation();
  const deliveries = useAlertDeliveries();
  if (deliveries.isPending) return <Loading />;
  if (deliveries.isError) {
    return <ProblemView error={deliveries.error} onRetry={() => void deliveries.refetch()} />;
  }
  return (
    <Table<AlertDeliveryView>
      size="small"
      rowKey="id"
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 760 }}
      dataSource={deliveries.data.items}
      locale={{ emptyText: t('alerts.deliveries.empty') }}
      columns={[
        {
          title: t('alerts.deliveries.at'),
          width: 150,
          render: (_, { createdAt }) => <When at={createdAt} />,
        },
        { title: t('alerts.deliveries.rule'), dataIndex: 'ruleName' },
        {
          title: t('alerts.deliveries.receiver'),
          render: (_, { way, receiver }) => `${t(`alerts.ways.${way}`)} ${receiver}`,
        },
        {
          title: t('alerts.deliveries.text'),
          render: (_, { text, isTrial }) =>
            isTrial ? t('alerts.deliveries.trial') : <span lang="zh-CN">{text}</span>,
        },
        {
          title: t('alerts.deliveries.state'),
          width: 220,
          render: (_, { state, attempts, lastError }) => (
            <>
              <span className={`alert-${state}`}>
                {t(`alerts.deliveries.states.${state}`, { attempts })}
              </span>
              {state !== 'sent' && lastError !== null && (
                <div className="quiet" lang="zh-CN">
                  {lastError}
                </div>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
