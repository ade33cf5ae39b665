import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { WageView } from '../../../../../server/settings/api.js';
import { wageSeries } from '../../../../../server/domain/amount/wages.js';
import { DateInput } from '../../../form/DateInput.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { StartChangeDialog, type ChangeStart } from '../changes/StartChangeDialog.js';
import { firstItem } from '../changes/first-item.js';
import { ImportDialog } from '../files/ImportDialog.js';
import { SettingsNav } from '../SettingsNav.js';
import { useSettingsFilter } from '../SettingsFilters.js';
import { useRootOffice } from '../use-root-office.js';
import { useWages } from './useWages.query.js';
import { WageTable } from './WageTable.js';
import '../../cases/case.css';

/** Published average wages by province, series and year: the base of the ceiling of 36 months. */
export function WagesPage() {
  const { t } = useTranslation();
  const filter = useSettingsFilter();
  const wages = useWages(filter.officeId, filter.on);
  const root = useRootOffice();
  const [start, setStart] = useState<ChangeStart | null>(null);
  const [isImporting, setIsImporting] = useState(false);
  usePageTitle(t('wages.title'));
  return (
    <section>
      <SettingsNav />
      <div className="page-head">
        <h1>{t('wages.title')}</h1>
        <span className="settings-day">
          <span id="wages-day">{t('wages.knownOn')}</span>
          <DateInput
            aria-labelledby="wages-day"
            value={filter.on}
            onChange={(on) => {
              filter.set('on', on);
            }}
          />
        </span>
        <WageFilters items={wages.data?.items ?? []} />
        <span className="spread" />
        {root !== null && (
          <>
            <Button
              onClick={() => {
                setIsImporting(true);
              }}
            >
              {t('wages.import')}
            </Button>
            <Button
              type="primary"
              onClick={() => {
                setStart({ officeId: root.id, key: 'wage', item: firstItem('wage') });
              }}
            >
              {t('wages.enter')}
            </Button>
          </>
        )}
      </div>
      <section className="panel">
        <p className="quiet panel-hint">{t('wages.hint')}</p>
        {wages.isPending && <Loading />}
        {wages.isError && <ProblemView error={wages.error} onRetry={() => void wages.refetch()} />}
        {wages.data !== undefined && <ChosenWages items={wages.data.items} />}
      </section>
      {start !== null && (
        <StartChangeDialog
          start={start}
          onClose={() => {
            setStart(null);
          }}
        />
      )}
      {isImporting && root !== null && (
        <ImportDialog
          officeId={root.id}
          format="wages-csv"
          onClose={() => {
            setIsImporting(false);
          }}
        />
      )}
    </section>
  );
}

function WageFilters({ items }: { items: readonly WageView[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  const provinces = [...new Map(items.map(({ gb2260, province }) => [gb2260, province]))];
  return (
    <>
      <Select<string>
        aria-label={t('wages.province')}
        className="filter"
        showSearch={{ optionFilterProp: 'label' }}
        value={params.get('province') ?? ''}
        onChange={(value) => {
          set('province', value);
        }}
        options={[
          { value: '', label: t('wages.anyProvince') },
          ...provinces
            .sort(([a], [b]) => a.localeCompare(b))
            .map(([value, label]) => ({ value, label })),
        ]}
      />
      <Select<string>
        aria-label={t('wages.series')}
        className="filter-wide"
        value={params.get('series') ?? ''}
        onChange={(value) => {
          set('series', value);
        }}
        options={[
          { value: '', label: t('wages.anySeries') },
          ...Object.entries(wageSeries).map(([value, label]) => ({ value, label: word(label) })),
        ]}
      />
    </>
  );
}

function ChosenWages({ items }: { items: readonly WageView[] }) {
  const [params] = useSearchParams();
  const province = params.get('province') ?? '';
  const series = params.get('series') ?? '';
  const chosen = items
    .filter((wage) => province === '' || wage.gb2260 === province)
    .filter((wage) => series === '' || wage.series === series)
    .sort((a, b) => b.year - a.year || a.gb2260.localeCompare(b.gb2260));
  return <WageTable rows={chosen} />;
}
