import { Button, Input, Select, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { CaseSummary } from '../../../../server/cases/case-summary-view-api.js';
import {
  caseOutcomes,
  caseStatuses,
  type CaseStatus,
} from '../../../../server/domain/cases/case-status.js';
import { useLabel } from '../../i18n/use-label.js';
import { Money } from '../../shared/Money.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { CaseMarks } from '../../shared/CaseMarks.js';
import { useDebounced } from '../../shared/use-debounced.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useOffices } from '../offices/useOffices.query.js';
import { useCases } from './useCases.query.js';
import { Mark } from '../../shared/Mark.js';

/** The cases this person may see, new ones first; the filter lives in the address. */
export function CaseListPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  usePageTitle(t('case.list'));
  const filter = {
    q: params.get('q') ?? '',
    status: params.get('status') ?? '',
    officeId: params.get('officeId') ?? '',
  };
  const cases = useCases({ ...filter, q: useDebounced(filter.q, 250) });
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="panel">
      <div className="page-head">
        <h1>{t('case.list')}</h1>
        <span className="quiet">{cases.data && t('case.total', { count: rows.length })}</span>
        <span className="spread" />
        <Filters />
      </div>
      {cases.isError ? (
        <ProblemView error={cases.error} onRetry={() => void cases.refetch()} />
      ) : (
        <CaseTable rows={rows} isLoading={cases.isPending} />
      )}
      {cases.hasNextPage && (
        <div className="inbox-foot">
          <Button size="small" onClick={() => void cases.fetchNextPage()}>
            {t('action.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Filters() {
  const { t } = useTranslation();
  const offices = useOffices();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return (
    <>
      <Select<string>
        aria-label={t('case.status')}
        className="filter"
        value={params.get('status') ?? ''}
        onChange={(status) => {
          set('status', status);
        }}
        options={[
          { value: '', label: t('case.anyStatus') },
          ...Object.entries(caseStatuses).map(([value, label]) => ({ value, label })),
        ]}
      />
      <Select<string>
        aria-label={t('case.office')}
        className="filter filter-wide"
        value={params.get('officeId') ?? ''}
        onChange={(officeId) => {
          set('officeId', officeId);
        }}
        options={[
          { value: '', label: t('case.anyOffice') },
          ...(offices.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Input.Search
        className="inbox-search"
        allowClear
        aria-label={t('case.search')}
        placeholder={t('case.search')}
        value={params.get('q') ?? ''}
        onChange={({ target }) => {
          set('q', target.value);
        }}
      />
    </>
  );
}

function CaseTable({ rows, isLoading }: { rows: CaseSummary[]; isLoading: boolean }) {
  const { t } = useTranslation();
  const label = useLabel();
  const navigate = useNavigate();
  return (
    <Table<CaseSummary>
      size="medium"
      rowKey="id"
      loading={isLoading}
      pagination={false}
      dataSource={rows}
      locale={{ emptyText: t('case.empty') }}
      rowClassName={(row) =>
        row.urgent && row.closedAt === null ? 'task-row task-row-urgent' : 'task-row'
      }
      onRow={({ id }) => ({ onClick: () => void navigate(`/cases/${id}`) })}
      columns={[
        {
          key: 'number',
          width: 180,
          title: t('case.number'),
          render: (_, row) => row.number ?? <span className="quiet">{t('inbox.noNumber')}</span>,
        },
        { key: 'title', title: t('case.title'), render: (_, row) => <TitleCell row={row} /> },
        {
          key: 'status',
          width: 120,
          title: t('case.status'),
          render: (_, row) => <StatusCell row={row} />,
        },
        {
          key: 'path',
          width: 130,
          title: t('case.path'),
          render: (_, { path }) => (path === null ? '—' : label('path', path)),
        },
        {
          key: 'office',
          width: 180,
          ellipsis: true,
          title: t('case.office'),
          render: (_, row) => row.office.name,
        },
        {
          key: 'handler',
          width: 90,
          title: t('case.handler'),
          render: (_, row) => row.handler?.name ?? '—',
        },
        {
          key: 'amount',
          width: 140,
          align: 'right',
          title: t('case.amount'),
          render: (_, row) => <Money fen={row.decidedFen ?? row.proposedFen} />,
        },
        { key: 'filedOn', width: 110, title: t('case.filedOn'), dataIndex: 'filedOn' },
      ]}
    />
  );
}

function TitleCell({ row }: { row: CaseSummary }) {
  const { t } = useTranslation();
  return (
    <div className="task-case">
      <CaseMarks marked={row} />
      <Link
        className="task-case-title"
        to={`/cases/${row.id}`}
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        {row.title}
      </Link>
      {row.applicants.length > 1 && (
        <span className="task-case-number" title={row.applicants.join('、')}>
          {t('case.persons', { count: row.applicants.length })}
        </span>
      )}
    </div>
  );
}

function StatusCell({ row }: { row: CaseSummary }) {
  if (row.outcome !== null)
    return (
      <Mark tone={row.outcome === 'granted' ? 'good' : 'plain'}>{caseOutcomes[row.outcome]}</Mark>
    );
  return <Mark tone="info">{caseStatuses[row.status as CaseStatus]}</Mark>;
}
