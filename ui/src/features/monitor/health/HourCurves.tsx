import { useTranslation } from 'react-i18next';
import type { HealthReport } from '../../../../../server/monitor/health/api.js';
import { timeOfDay } from '../../../shared/When.js';

type History = HealthReport['history'];

const curves = ['outbox', 'printing', 'feedAgeMs', 'databaseMs', 'openTasks', 'workers'] as const;
const width = 180;
const height = 36;

/** The last hour in small curves, a value a minute; least, most and last are written beside each. */
export function HourCurves({ history }: { history: History }) {
  const { t } = useTranslation();
  const [first] = history;
  if (first === undefined) return <p className="quiet">{t('health.history.empty')}</p>;
  return (
    <>
      <p className="quiet">{t('health.history.since', { time: timeOfDay(new Date(first.at)) })}</p>
      <ul className="health-curves">
        {curves.map((curve) => (
          <Curve
            key={curve}
            name={t(`health.history.${curve}`)}
            values={history.map((minute) => minute[curve])}
          />
        ))}
      </ul>
    </>
  );
}

function Curve({ name, values }: { name: string; values: (number | null)[] }) {
  const { t } = useTranslation();
  const known = values.filter((value) => value !== null);
  const most = Math.max(0, ...known);
  const least = Math.min(most, ...known);
  const last = known.at(-1);
  return (
    <li>
      <span>{name}</span>
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
        <polyline points={pointsOf(values, most)} />
      </svg>
      <span className="quiet">
        {last === undefined
          ? t('health.history.none')
          : t('health.history.range', { last, least, most })}
      </span>
    </li>
  );
}

/** Minutes without a value are passed over. */
function pointsOf(values: (number | null)[], most: number): string {
  const step = width / Math.max(1, values.length - 1);
  return values
    .flatMap((value, index) =>
      value === null
        ? []
        : [
            `${(index * step).toFixed(1)},${(height - 2 - (value / Math.max(1, most)) * (height - 4)).toFixed(1)}`,
          ],
    )
    .join(' ');
}
