import { Alert, Table, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { z } from 'zod';
import { serviceTabs, type ServiceRow } from '../../../../server/service/api.js';
import { ApiProblem } from '../../api/ApiProblem.js';
import { Loading } from '../../shared/Loading.js';
import { Mark } from '../../shared/Mark.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useOpenService, type ServiceTab } from './useService.query.js';

type Row = z.output<typeof ServiceRow>;

/** 送达情况: papers that are to be served in the offices this person serves for. */
export function ServicePage() {
  const { t } = useTranslation();
  usePageTitle(t('service.page'));
  const [params, setParams] = useSearchParams();
  const chosen = serviceTabs.find((known) => known === params.get('state'));
  const first = useOpenService(serviceTabs[0]);
  // Opened without a choice, the page shows the first tab that holds anything.
  const filled = serviceTabs.find((known) => (first.data?.counts[known] ?? 0) > 0);
  const tab = chosen ?? filled ?? serviceTabs[0];
  const open = useOpenService(tab);
  const counts = open.data?.counts;
  const isRefused = open.error instanceof ApiProblem && open.error.status === 403;
  return (
    <section className="panel">
      <div className="page-head">
        <h1>{t('service.page')}</h1>
      </div>
      {open.data?.isCut === true && <Alert type="warning" showIcon title={t('service.cut')} />}
      {!isRefused && (
        <Tabs
          activeKey={tab}
          onChange={(state) => {
            setParams({ state }, { replace: true });
          }}
          items={serviceTabs.map((key) => ({
            key,
            label: counts
              ? `${t(`service.tabs.${key}`)} ${String(counts[key])}`
              : t(`service.tabs.${key}`),
          }))}
        />
      )}
      {open.isPending && <Loading />}
      {open.isError && <ProblemView error={open.error} onRetry={() => void open.refetch()} />}
      {open.data && <OpenService tab={tab} rows={open.data.items} />}
    </section>
  );
}

function OpenService({ tab, rows }: { tab: ServiceTab; rows: Row[] }) {
  const { t } = useTranslation();
  return (
    <Table<Row>
      size="small"
      rowKey="documentId"
      pagination={rows.length > 50 ? { pageSize: 50 } : false}
      dataSource={rows}
      locale={{ emptyText: t(`service.empty.${tab}`) }}
      columns={[
        {
          title: t('service.document'),
          key: 'document',
          render: (_, { documentId, title, number }) => (
            <>
              <Link to={`/documents/${documentId}`}>{title}</Link>{' '}
              <span className="quiet">{number}</span>
            </>
          ),
        },
        { title: t('service.recipient'), dataIndex: 'recipient', width: 120 },
        {
          title: t('inbox.case'),
          key: 'case',
          render: (_, row) => (
            <>
              <Link to={`/cases/${row.case.id}?tab=documents`}>{row.case.title}</Link>{' '}
              <span className="quiet">{row.case.number ?? t('inbox.noNumber')}</span>
            </>
          ),
        },
        {
          title: t('case.handler'),
          key: 'handler',
          width: 100,
          render: (_, row) => row.case.handlerName ?? '—',
        },
        { title: t('service.tries'), dataIndex: 'tryCount', width: 110 },
        {
          title: t('service.next'),
          key: 'next',
          render: (_, { standing: { next, dueOn, isOverdue } }) => (
            <>
              {next}{' '}
              {dueOn !== null && (
                <Mark tone={isOverdue ? 'bad' : 'plain'}>
                  {t(isOverdue ? 'service.overdue' : 'service.due', { on: dueOn })}
                </Mark>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
