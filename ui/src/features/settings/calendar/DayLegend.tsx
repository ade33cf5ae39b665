import { useTranslation } from 'react-i18next';

const kinds = ['holiday', 'makeup', 'weekend'] as const;

/** What the marks in a year mean. */
export function DayLegend() {
  const { t } = useTranslation();
  return (
    <ul className="day-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`day day-${kind}`} aria-hidden>
            {kind === 'weekend' ? t('calendar.mark.weekend') : t(`calendar.mark.${kind}`)}
          </span>
          {t(`calendar.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
