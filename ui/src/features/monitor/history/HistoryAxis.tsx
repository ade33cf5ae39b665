import { useTranslation } from 'react-i18next';
import { shanghaiMinute } from '../../../../../server/domain/basics/local-date.js';
import type { HistoryEvent } from '../../../../../server/monitor/case-history/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { timeOfDay } from '../../../shared/When.js';
import { useDuration } from '../shared/use-duration.js';
import type { Moment } from './axis.js';
import { useStateWord } from './use-state-word.js';

interface Props {
  days: readonly { day: string; moments: Moment[] }[];
  hasTimeline: boolean;
}

/** One axis of time: people on the left of it, the engine on the right. */
export function HistoryAxis({ days, hasTimeline }: Props) {
  const { t } = useTranslation();
  if (days.length === 0) return <p className="quiet">{t('history.nothing')}</p>;
  return (
    <table className="history-axis" aria-label={t('history.axis')}>
      <thead>
        <tr>
          {hasTimeline && <th scope="col">{t('history.timeline')}</th>}
          <th scope="col">{t('history.at')}</th>
          <th scope="col">{t('history.engine')}</th>
        </tr>
      </thead>
      {days.map(({ day, moments }) => (
        <tbody key={day}>
          <tr>
            <th scope="rowgroup" colSpan={hasTimeline ? 3 : 2} className="history-day">
              {day} <span className="quiet">{t('history.day', { count: moments.length })}</span>
            </th>
          </tr>
          {moments.map((moment) => (
            <tr key={moment.key} className={'entry' in moment ? 'is-business' : undefined}>
              {hasTimeline && <td>{'entry' in moment && <Entry {...moment.entry} />}</td>}
              <td className="history-time">{timeOfDay(new Date(moment.at))}</td>
              <td>{'event' in moment && <EngineEvent event={moment.event} />}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Entry({ text, who, office }: { text: string; who: string | null; office: string | null }) {
  const by = [who, office].filter((name) => name !== null).join(' · ');
  return (
    <>
      {text} {by !== '' && <span className="quiet">{by}</span>}
    </>
  );
}

function EngineEvent({ event }: { event: HistoryEvent }) {
  const { t } = useTranslation();
  const word = useWord();
  const duration = useDuration();
  const stateWord = useStateWord();
  const { kind, name, type, state, startedAt, endedAt, retries, dueAt, message, key } = event;
  const seconds =
    endedAt === null ? null : Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1_000);
  const facts = [
    kind === 'element' || type === '' ? null : type,
    stateWord(state),
    seconds === null || kind === 'flow' ? null : t('history.took', { time: duration(seconds) }),
    retries === null || endedAt !== null ? null : t('history.retries', { n: retries }),
    dueAt === null ? null : t('history.due', { at: shanghaiMinute(new Date(dueAt)) }),
  ].filter((fact) => fact !== null);
  return (
    <div className={`history-event is-${kind}${endedAt === null ? ' is-open' : ''}`}>
      <span className="history-kind">{t(`history.kind.${kind}`)}</span> <b>{word(name)}</b>{' '}
      <span className="quiet">
        {facts.join(' · ')} · {key}
      </span>
      {message !== null && message !== '' && <p className="history-message">{message}</p>}
    </div>
  );
}
