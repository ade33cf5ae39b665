import { Button, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useDebounced } from '../../../shared/use-debounced.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { LookLine } from './LookLine.js';
import { StuckDrawer } from './StuckDrawer.js';
import { StuckFilters } from './StuckFilters.js';
import { StuckTable } from './StuckTable.js';
import { useStuck, type StuckFilter } from './useStuck.query.js';
import './stuck.css';

const quietMs = 300;

/** 办理停滞: everything that stands still in the reach of this person, the greatest harm first. Filters and the open row stand in the address. */
export function StuckPage() {
  const { t } = useTranslation();
  usePageTitle(t('monitor.tab.stuck'));
  const [params, setParams] = useSearchParams();
  const [isActing, setActing] = useState(false);
  const search = useRef<InputRef>(null);
  const filter = filterOf(params);
  const stuck = useStuck({ ...filter, q: useDebounced(filter.q, quietMs) });
  const set = (change: Record<string, string | null>) => {
    const next = { ...Object.fromEntries(params), ...change };
    const filled = Object.entries(next).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [[name, value] as const],
    );
    setParams(Object.fromEntries(filled), { replace: true });
  };
  const [first] = stuck.data?.pages ?? [];
  const rows = stuck.data?.pages.flatMap(({ items }) => items) ?? [];
  const openId = params.get('finding');
  return (
    <section className="panel stuck-page">
      {first !== undefined && <LookLine looked={first.looked} />}
      <StuckFilters filter={filter} counts={first?.counts ?? []} search={search} onChange={set} />
      {stuck.isPending && <Loading />}
      {stuck.isError && <ProblemView error={stuck.error} onRetry={() => void stuck.refetch()} />}
      {stuck.data && (
        <StuckTable
          rows={rows}
          isFiltered={Object.values(filter).some((value) => value !== undefined)}
          search={search}
          onOpen={(finding, toAct) => {
            setActing(toAct);
            set({ finding });
          }}
        />
      )}
      {stuck.hasNextPage && (
        <Button size="small" onClick={() => void stuck.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
      {openId !== null && (
        <StuckDrawer
          key={openId}
          id={openId}
          isActing={isActing}
          onClose={() => {
            setActing(false);
            set({ finding: null });
          }}
        />
      )}
    </section>
  );
}

function filterOf(params: URLSearchParams): StuckFilter {
  return {
    kind: params.get('kind') ?? undefined,
    officeId: params.get('officeId') ?? undefined,
    caseId: params.get('caseId') ?? undefined,
    q: params.get('q') ?? undefined,
  };
}
