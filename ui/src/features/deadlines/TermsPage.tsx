import { Alert, Button, Table, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { termTabs } from '../../../../server/deadlines/api.js';
import { useWord } from '../../i18n/use-word.js';
import { Deadline } from '../../shared/Deadline.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { TermDrawer } from './TermDrawer.js';
import { useTerms, type TermRow, type TermTab } from './useTerms.query.js';
import './deadlines.css';

/** 期限监控: what ends soon, is overdue, waits for the calendar or stands still, in the offices this person supervises. */
export function TermsPage() {
  const { t } = useTranslation();
  usePageTitle(t('terms.title'));
  const [params, setParams] = useSearchParams();
  const tab = termTabs.find((known) => known === params.get('state')) ?? 'overdue';
  const terms = useTerms(tab);
  const [first] = terms.data?.pages ?? [];
  const missing = first?.missingCalendarYear ?? null;
  const rows = terms.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="panel">
      <div className="page-head">
        <h1>{t('terms.title')}</h1>
      </div>
      {missing !== null && (
        <Alert type="warning" showIcon title={t('terms.calendarMissing', { year: missing })} />
      )}
      <Tabs
        activeKey={tab}
        onChange={(state) => {
          setParams({ state }, { replace: true });
        }}
        items={termTabs.map((key) => ({
          key,
          label: first
            ? `${t(`terms.tabs.${key}`)} ${String(first.counts[key])}`
            : t(`terms.tabs.${key}`),
        }))}
      />
      {terms.isPending && <Loading />}
      {terms.isError && <ProblemView error={terms.error} onRetry={() => void terms.refetch()} />}
      {terms.data && <SupervisedTerms tab={tab} rows={rows} />}
      {terms.hasNextPage && (
        <Button size="small" onClick={() => void terms.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </section>
  );
}

function SupervisedTerms({ tab, rows }: { tab: TermTab; rows: TermRow[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <>
      <Table<TermRow>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={rows}
        locale={{ emptyText: t(`terms.empty.${tab}`) }}
        columns={[
          {
            title: t('term.name'),
            dataIndex: 'name',
            width: 150,
            render: (name: string, { id }) => (
              <Button
                type="link"
                size="small"
                className="term-name"
                onClick={() => {
                  setOpenId(id);
                }}
              >
                {word(name)}
              </Button>
            ),
          },
          {
            title: t('inbox.case'),
            key: 'case',
            render: (_, row) => (
              <>
                <Link to={`/cases/${row.case.id}?tab=terms`}>{row.case.title}</Link>{' '}
                <span className="quiet">{row.case.number ?? t('inbox.noNumber')}</span>
              </>
            ),
          },
          {
            title: t('case.office'),
            key: 'office',
            width: 180,
            render: (_, row) => row.case.officeName,
          },
          {
            title: t('case.handler'),
            key: 'handler',
            width: 100,
            render: (_, row) => row.case.handlerName ?? '—',
          },
          { title: t('term.startedOn'), dataIndex: 'startedOn', width: 120 },
          {
            title: t('term.dueOn'),
            dataIndex: 'dueOn',
            width: 120,
            render: (on: string | null) => on ?? t('deadline.pending'),
          },
          {
            title: t('term.left'),
            key: 'left',
            width: 150,
            render: (_, row) => <Deadline term={row} />,
          },
        ]}
      />
      {openId !== null && (
        <TermDrawer
          termId={openId}
          onClose={() => {
            setOpenId(null);
          }}
        />
      )}
    </>
  );
}
