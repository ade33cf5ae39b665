import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  interferenceSides,
  type InterferenceSide,
} from '../../../../server/domain/cases/interference.js';
import { listInterferences } from '../../../../server/interferences/api.js';
import { call } from '../../api/client.js';
import { DateInput } from '../../form/DateInput.js';
import { useWord } from '../../i18n/use-word.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { InterferenceItem } from './InterferenceItem.js';
import '../cases/verbs/case-verbs.css';

interface Filter {
  side?: InterferenceSide;
  from?: string;
  to?: string;
}

/** 过问记录 of every case one watches over, to be read and printed. */
export function InterferencesPage() {
  const { t } = useTranslation();
  usePageTitle(t('caseVerbs.interference.page'));
  const [filter, setFilter] = useState<Filter>({});
  const list = useInterferences(filter);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <article className="panel interference-sheet">
      <div className="page-head">
        <h1>{t('caseVerbs.interference.page')}</h1>
      </div>
      <FilterBar filter={filter} onChange={setFilter} />
      {list.isPending && <Loading />}
      {list.isError && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <p className="quiet">{t('caseVerbs.interference.none')}</p>
      )}
      <ul className="verb-list">
        {items.map((row) => (
          <InterferenceItem key={row.id} row={row} withCase />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          className="no-print"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('caseVerbs.interference.more')}
        </Button>
      )}
    </article>
  );
}

function useInterferences(filter: Filter) {
  return useInfiniteQuery({
    queryKey: ['interferences', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      return call(listInterferences, { query: { ...filter, ...cursor } }, signal);
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

function FilterBar({ filter, onChange }: { filter: Filter; onChange: (next: Filter) => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const days = ['from', 'to'] as const;
  return (
    <div className="verb-row-buttons no-print">
      <Select
        allowClear
        aria-label={t('caseVerbs.interference.side')}
        placeholder={t('caseVerbs.interference.all')}
        value={filter.side ?? null}
        options={Object.entries(interferenceSides).map(([value, label]) => ({
          value,
          label: word(label),
        }))}
        onChange={(side) => {
          onChange(without({ ...filter, side: side }));
        }}
      />
      {days.map((day) => (
        <DateInput
          key={day}
          aria-label={t(`caseVerbs.interference.${day}`)}
          value={filter[day]}
          onChange={(value) => {
            onChange(without({ ...filter, [day]: value }));
          }}
        />
      ))}
      <Button
        onClick={() => {
          window.print();
        }}
      >
        {t('caseVerbs.interference.print')}
      </Button>
    </div>
  );
}

/** Without what was cleared. */
function without(filter: { [Key in keyof Filter]: Filter[Key] | undefined }): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
