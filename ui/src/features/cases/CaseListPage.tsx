import { Button, Input, Table, type InputRef, type TableColumnType } from 'antd';
import { useCallback, useMemo, useRef, type RefObject } from 'react';
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
import { ColumnMenu } from '../inbox/views/ColumnMenu.js';
import { FilterBar, type FilterField } from '../inbox/views/FilterBar.js';
import { chosenColumns } from '../inbox/views/list-setup.js';
import { useListSetup } from '../inbox/views/useListSetup.js';
import { ViewMenu } from '../inbox/views/ViewMenu.js';
import { KeysHelp } from '../../shared/KeysHelp.js';
import { useRowKeys } from '../../shared/use-row-keys.js';
import { useOffices } from '../offices/useOffices.query.js';
import { useCases } from './useCases.query.js';
import { Mark } from '../../shared/Mark.js';
import { useWord } from '../../i18n/use-word.js';

/** The cases this person may see, new ones first; filter and columns live in the address. */
export function CaseListPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const search = useRef<InputRef>(null);
  usePageTitle(t('case.list'));
  const q = params.get('q') ?? '';
  const settled = useDebounced(q, 250);
  const state = useListSetup('cases', caseFilterNames);
  const { filter, columns: keys } = state.setup;
  const cases = useCases(useMemo(() => ({ ...filter, q: settled }), [filter, settled]));
  const rows = useMemo(() => cases.data?.pages.flatMap(({ items }) => items) ?? [], [cases.data]);
  const all = useCaseColumns();
  const columns = chosenColumns(all, keys);
  const shown = columns.map(({ key }) => key);
  return (
    <section className="panel">
      <div className="page-head">
        <h1>{t('case.list')}</h1>
        <span className="quiet">{cases.data && t('case.total', { count: rows.length })}</span>
        <span className="spread" />
        <Input.Search
          ref={search}
          className="inbox-search"
          allowClear
          aria-label={t('case.search')}
          placeholder={t('case.search')}
          value={q}
          onChange={({ target }) => {
            setParams(
              (now) => {
                const next = new URLSearchParams(now);
                if (target.value === '') next.delete('q');
                else next.set('q', target.value);
                return next;
              },
              { replace: true },
            );
          }}
        />
      </div>
      <div className="list-tools">
        <ViewMenu list="cases" state={state} columns={shown} />
        <ColumnMenu
          all={all}
          keys={shown}
          onChange={(next) => {
            state.change({ columns: next }, state.viewId);
          }}
        />
        <FilterBar fields={useCaseFilter()} state={state} />
      </div>
      {cases.isError ? (
        <ProblemView error={cases.error} onRetry={() => void cases.refetch()} />
      ) : (
        <CaseTable rows={rows} columns={columns} isLoading={cases.isPending} search={search} />
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

const caseFilterNames = [
  'status',
  'officeId',
  'path',
  'urgent',
  'minor',
  'minFen',
  'maxFen',
  'filedFrom',
  'filedTo',
] as const;

function useCaseFilter(): FilterField[] {
  const { t } = useTranslation();
  const label = useLabel();
  const word = useWord();
  const offices = useOffices();
  const yesNo = [
    { value: 'true', label: t('desk.yes') },
    { value: 'false', label: t('desk.no') },
  ];
  const choices = {
    status: Object.entries(caseStatuses).map(([value, name]) => ({ value, label: word(name) })),
    officeId: (offices.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    path: ['ordinary', 'full', 'joint'].map((value) => ({ value, label: label('path', value) })),
    urgent: yesNo,
    minor: yesNo,
  };
  return caseFilterNames.map((name): FilterField => {
    const shared = { name, label: t(`desk.filter.${name}`) };
    if (name === 'filedFrom' || name === 'filedTo') return { ...shared, kind: 'day' };
    if (name === 'minFen' || name === 'maxFen') return { ...shared, kind: 'yuan' };
    return { ...shared, kind: 'choice', options: choices[name] };
  });
}

type CaseColumn = Omit<TableColumnType<CaseSummary>, 'key' | 'title'> & {
  key: string;
  title: string;
};

function useCaseColumns(): CaseColumn[] {
  const { t } = useTranslation();
  const label = useLabel();
  return [
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
  ];
}

interface TableProps {
  rows: CaseSummary[];
  columns: CaseColumn[];
  isLoading: boolean;
  search: RefObject<InputRef | null>;
}

function CaseTable({ rows, columns, isLoading, search }: TableProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = useCallback(({ id }: CaseSummary) => void navigate(`/cases/${id}`), [navigate]);
  const keys = useRowKeys({ rows, search, onOpen: open });
  return (
    <>
      <Table<CaseSummary>
        size="medium"
        rowKey="id"
        loading={isLoading}
        pagination={false}
        scroll={{ x: 1180 }}
        dataSource={rows}
        columns={columns}
        locale={{ emptyText: t('case.empty') }}
        rowClassName={(row, index) =>
          [
            'task-row',
            ...(index === keys.index ? ['task-row-chosen'] : []),
            ...(row.urgent && row.closedAt === null ? ['task-row-urgent'] : []),
          ].join(' ')
        }
        onRow={(row, index) => ({
          'aria-current': index === keys.index ? 'true' : undefined,
          onClick: () => {
            open(row);
          },
        })}
      />
      <footer className="inbox-foot">
        <KeysHelp isOpen={keys.isHelpOpen} onOpen={keys.setHelpOpen} />
      </footer>
    </>
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
  const word = useWord();
  if (row.outcome !== null)
    return (
      <Mark tone={row.outcome === 'granted' ? 'good' : 'plain'}>
        {word(caseOutcomes[row.outcome])}
      </Mark>
    );
  return <Mark tone="info">{word(caseStatuses[row.status as CaseStatus])}</Mark>;
}
