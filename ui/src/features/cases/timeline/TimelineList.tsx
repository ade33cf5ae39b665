import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../../../server/domain/basics/local-date.js';
import type { TimelineEntry } from '../../../../../server/cases/progress-view-api.js';
import { useWord } from '../../../i18n/use-word.js';
import { timeOfDay } from '../../../shared/When.js';
import { isDayOnly } from './timeline-filter.js';
import './timeline.css';

/** What happened, newest first, one day under another. */
export function TimelineList({ items }: { items: TimelineEntry[] }) {
  const { t } = useTranslation();
  const word = useWord();
  if (items.length === 0) return <p className="quiet">{t('case.timelineEmpty')}</p>;
  const sorted = [...items].sort((a, b) => b.at.localeCompare(a.at));
  const days = [...new Set(sorted.map(({ at }) => toLocalDate(new Date(at))))];
  return (
    <ol className="timeline">
      {days.map((day) => (
        <li key={day} className="timeline-day">
          <h3>{day}</h3>
          <ol>
            {sorted
              .filter(({ at }) => toLocalDate(new Date(at)) === day)
              .map((entry, index) => (
                <li
                  key={`${entry.at}/${index}`}
                  className={`timeline-entry timeline-${entry.kind}`}
                >
                  <time dateTime={entry.at}>
                    {isDayOnly(entry.at) ? '' : timeOfDay(new Date(entry.at))}
                  </time>
                  <p>
                    {word(entry.text)}
                    <span className="quiet">
                      {[entry.who, entry.office].filter(Boolean).join(' · ')}
                    </span>
                  </p>
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
