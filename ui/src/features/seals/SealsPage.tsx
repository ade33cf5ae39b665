import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { sealIds, seals } from '../../../../server/domain/papers/seals.js';
import { SealUseFilter, sealsApi } from '../../../../server/seals/api.js';
import { urlOf } from '../../api/client.js';
import { useWord } from '../../i18n/use-word.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useDebounced } from '../../shared/use-debounced.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useAccount } from '../accounts/useAccount.js';
import { SealUseTable } from './SealUseTable.js';
import { useSealUses } from './useSealUses.query.js';
import { WaitingSeals } from './WaitingSeals.js';

/** 用印台账: what waits for a seal, and every use of one with the approval it rests on. */
export function SealsPage() {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  usePageTitle(t('seals.register'));
  const readers = sealsApi.listSealUses.roles as readonly string[];
  if (!hasRole(...readers)) return <p className="panel">{t('seals.noAccess')}</p>;
  return (
    <>
      <WaitingSeals />
      <Register />
    </>
  );
}

function Register() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const filter = useDebounced(SealUseFilter.safeParse(Object.fromEntries(params)).data ?? {}, 250);
  const uses = useSealUses(filter);
  return (
    <section className="panel">
      <div className="page-head">
        <h1>{t('seals.register')}</h1>
        <span className="spread" />
        <Filters />
        <Button href={urlOf(sealsApi.exportSealUses.path, {}, filter)}>{t('seals.export')}</Button>
      </div>
      <p className="quiet">{t('seals.registerHint')}</p>
      {uses.isError ? (
        <ProblemView error={uses.error} onRetry={() => void uses.refetch()} />
      ) : (
        <SealUseTable
          rows={uses.data?.pages.flatMap(({ items }) => items) ?? []}
          isLoading={uses.isPending}
        />
      )}
      {uses.hasNextPage && (
        <div className="inbox-foot">
          <Button size="small" onClick={() => void uses.fetchNextPage()}>
            {t('action.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Filters() {
  const { t } = useTranslation();
  const word = useWord();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | null) => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
  const day = (name: 'from' | 'to') => {
    const value = params.get(name);
    return (
      <DatePicker
        aria-label={t(`seals.${name}`)}
        placeholder={t(`seals.${name}`)}
        value={value === null ? null : dayjs(value)}
        onChange={(picked: dayjs.Dayjs | null) => {
          set(name, picked === null ? null : picked.format('YYYY-MM-DD'));
        }}
      />
    );
  };
  return (
    <>
      <Select
        className="filter"
        aria-label={t('seals.seal')}
        allowClear
        placeholder={t('seals.allSeals')}
        value={params.get('seal')}
        options={sealIds.map((value) => ({ value, label: word(seals[value]) }))}
        onChange={(value: string | null | undefined) => {
          set('seal', value ?? null);
        }}
      />
      {day('from')}
      {day('to')}
      <Input.Search
        className="filter filter-wide"
        allowClear
        maxLength={80}
        aria-label={t('seals.search')}
        placeholder={t('seals.search')}
        value={params.get('text') ?? ''}
        onChange={({ target }) => {
          set('text', target.value);
        }}
      />
    </>
  );
}
