import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type calendarOverview } from '../../../../../server/settings/api.js';
import type { z } from 'zod';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { StartChangeDialog, type ChangeStart } from '../changes/StartChangeDialog.js';
import { ImportDialog } from '../files/ImportDialog.js';
import { SettingsNav } from '../SettingsNav.js';
import { useRootOffice } from '../use-root-office.js';
import { CalendarYearPanel } from './CalendarYearPanel.js';
import { useCalendar } from './useCalendar.query.js';
import { YearTable } from './YearTable.js';
import '../../cases/case.css';

type Overview = z.output<typeof calendarOverview.response>;

/** The working days of every year that is known, and the one that is still to come. */
export function CalendarPage() {
  const { t } = useTranslation();
  const calendar = useCalendar();
  usePageTitle(t('calendar.title'));
  return (
    <section>
      <SettingsNav />
      {calendar.isPending && <Loading isPage />}
      {calendar.isError && (
        <ProblemView error={calendar.error} onRetry={() => void calendar.refetch()} />
      )}
      {calendar.data !== undefined && <CalendarBody overview={calendar.data} />}
    </section>
  );
}

function CalendarBody({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const { years, lastYear, nextYear } = overview;
  const [params, setParams] = useSearchParams();
  const root = useRootOffice();
  const [start, setStart] = useState<ChangeStart | null>(null);
  const [isImporting, setIsImporting] = useState(false);
  const wanted = Number(params.get('year') ?? lastYear);
  const shown = years.find(({ year }) => year === wanted) ?? years.at(-1);
  const enter = (year: number) => {
    if (root !== null) setStart({ officeId: root.id, key: 'calendarYear', item: String(year) });
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('calendar.title')}</h1>
        <span className="quiet">{t('calendar.upto', { year: lastYear })}</span>
        <span className="spread" />
        {root !== null && (
          <>
            <Button
              onClick={() => {
                setIsImporting(true);
              }}
            >
              {t('calendar.import')}
            </Button>
            <Button
              type="primary"
              onClick={() => {
                enter(lastYear + 1);
              }}
            >
              {t('calendar.enter', { year: lastYear + 1 })}
            </Button>
          </>
        )}
      </div>
      <MissingYear overview={overview} mayEnter={root !== null} nextYear={nextYear} />
      <div className="calendar-columns">
        <YearTable
          years={years}
          chosen={shown?.year}
          onChoose={(year) => {
            setParams({ year: String(year) }, { replace: true });
          }}
        />
        {shown !== undefined && (
          <CalendarYearPanel
            year={shown}
            onCorrect={
              root === null
                ? undefined
                : () => {
                    enter(shown.year);
                  }
            }
          />
        )}
      </div>
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
          format="calendar-csv"
          onClose={() => {
            setIsImporting(false);
          }}
        />
      )}
    </>
  );
}

interface MissingProps {
  overview: Overview;
  mayEnter: boolean;
  nextYear: number;
}

/** The year to come is not known: what that means, and who has to do what. */
function MissingYear({ overview, mayEnter, nextYear }: MissingProps) {
  const { t } = useTranslation();
  const { isNextYearMissing, pendingTermCount } = overview;
  if (!isNextYearMissing && pendingTermCount === 0) return null;
  return (
    <Alert
      className="change-part"
      type="warning"
      showIcon
      title={[
        isNextYearMissing ? t('calendar.missing', { year: nextYear }) : t('calendar.pendingOnly'),
        ...(pendingTermCount > 0 ? [t('calendar.pending', { count: pendingTermCount })] : []),
        t(mayEnter ? 'calendar.missingDo' : 'calendar.missingWho'),
      ].join('')}
    />
  );
}
