import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CalendarYearView } from '../../../../../server/settings/api.js';
import { Mark } from '../../../shared/Mark.js';
import { DayLegend } from './DayLegend.js';
import { parseDayRanges } from './day-ranges.js';
import { YearView } from './YearView.js';

interface Props {
  year: CalendarYearView;
  onCorrect: (() => void) | undefined;
}

/** One year with its paper, its days in words and its twelve months. */
export function CalendarYearPanel({ year, onCorrect }: Props) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="year-title">
      <div className="panel-head">
        <h2 id="year-title">{t('calendar.year', { year: year.year })}</h2>
        {year.isBase ? (
          <Mark>{t('settings.origin.base')}</Mark>
        ) : (
          <Mark tone="info">{year.officeName ?? ''}</Mark>
        )}
        <span className="spread" />
        {onCorrect !== undefined && (
          <Button size="small" onClick={onCorrect}>
            {t('calendar.correct')}
          </Button>
        )}
      </div>
      {year.fault !== null && (
        <Alert className="change-part" type="error" showIcon title={year.fault} />
      )}
      <dl className="year-facts">
        <div>
          <dt>{t('calendar.holidays', { count: year.holidayCount })}</dt>
          <dd>{year.holidays}</dd>
        </div>
        <div>
          <dt>{t('calendar.makeups', { count: year.makeupCount })}</dt>
          <dd>{year.makeupWorkdays === '' ? t('calendar.none') : year.makeupWorkdays}</dd>
        </div>
        <div>
          <dt>{t('settings.column.source')}</dt>
          <dd className="setting-source">{year.source}</dd>
        </div>
      </dl>
      <DayLegend />
      <YearView
        year={year.year}
        holidays={new Set(parseDayRanges(year.year, year.holidays).days)}
        makeupWorkdays={new Set(parseDayRanges(year.year, year.makeupWorkdays).days)}
      />
    </section>
  );
}
