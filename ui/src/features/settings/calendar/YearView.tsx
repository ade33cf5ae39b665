import { useTranslation } from 'react-i18next';
import {
  addDays,
  formatChineseDate,
  type LocalDate,
} from '../../../../../server/domain/basics/local-date.js';
import { useWord } from '../../../i18n/use-word.js';
import { dayKindOf, monthWeeks, type DayKind } from './month-weeks.js';
import './year-view.css';

interface Props {
  year: number;
  holidays: ReadonlySet<LocalDate>;
  makeupWorkdays: ReadonlySet<LocalDate>;
  /** Given: every day can be chosen, with the mouse or by arrow keys and space. */
  onChoose?: (on: LocalDate) => void;
}

/** Twelve months with days off (休) and makeup workdays (班): the word says it, the colour only helps. */
export function YearView({ year, holidays, makeupWorkdays, onChoose }: Props) {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return (
    <div className="year" onKeyDown={onChoose === undefined ? undefined : moveFocus}>
      {months.map((month) => (
        <Month
          key={month}
          year={year}
          month={month}
          kindOf={(on) => dayKindOf(on, holidays, makeupWorkdays)}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface MonthProps {
  year: number;
  month: number;
  kindOf: (on: LocalDate) => DayKind;
  onChoose: Props['onChoose'];
}

function Month({ year, month, kindOf, onChoose }: MonthProps) {
  const { t } = useTranslation();
  return (
    <table className="month">
      <caption>{t('calendar.month', { month })}</caption>
      <thead>
        <tr>
          {Array.from(t('calendar.weekdays')).map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(year, month).map((week, index) => (
          <tr key={index}>
            {week.map((on, weekday) => (
              <td key={weekday}>
                {on !== null && <Day on={on} kind={kindOf(on)} onChoose={onChoose} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  on,
  kind,
  onChoose,
}: {
  on: LocalDate;
  kind: DayKind;
  onChoose: Props['onChoose'];
}) {
  const { t } = useTranslation();
  const word = useWord();
  const mark = kind === 'holiday' || kind === 'makeup' ? t(`calendar.mark.${kind}`) : '';
  const face = (
    <>
      {Number(on.slice(8))}
      {mark !== '' && <span className="day-mark">{mark}</span>}
    </>
  );
  if (onChoose === undefined) return <span className={`day day-${kind}`}>{face}</span>;
  return (
    <button
      type="button"
      className={`day day-${kind}`}
      data-on={on}
      // One stop for the tab key; the arrow keys walk from there.
      tabIndex={on.endsWith('-01-01') ? 0 : -1}
      aria-label={`${word(formatChineseDate(on))} ${t(`calendar.kind.${kind}`)}`}
      onClick={() => {
        onChoose(on);
      }}
    >
      {face}
    </button>
  );
}

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

function moveFocus(event: React.KeyboardEvent<HTMLDivElement>): void {
  const step = steps[event.key];
  const on = event.target instanceof HTMLElement ? event.target.dataset['on'] : undefined;
  if (step === undefined || on === undefined) return;
  const next = event.currentTarget.querySelector<HTMLElement>(`[data-on="${addDays(on, step)}"]`);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}
