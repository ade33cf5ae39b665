import { useTranslation } from 'react-i18next';
import type { CalendarYearView } from '../../../../../server/settings/api.js';
import { Mark } from '../../../shared/Mark.js';

interface Props {
  years: readonly CalendarYearView[];
  chosen: number | undefined;
  onChoose: (year: number) => void;
}

/** The years that are loaded, newest first. */
export function YearTable({ years, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <nav className="panel year-list" aria-label={t('calendar.years')}>
      {[...years]
        .sort((a, b) => b.year - a.year)
        .map(({ year, isBase, fault }) => (
          <button
            key={year}
            type="button"
            className={year === chosen ? 'box box-chosen' : 'box'}
            aria-current={year === chosen ? 'page' : undefined}
            onClick={() => {
              onChoose(year);
            }}
          >
            <span className="box-name">{t('calendar.year', { year })}</span>
            {fault !== null && <Mark tone="bad">{t('calendar.faulty')}</Mark>}
            {!isBase && fault === null && <Mark tone="info">{t('calendar.entered')}</Mark>}
          </button>
        ))}
    </nav>
  );
}
