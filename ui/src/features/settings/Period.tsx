import { useTranslation } from 'react-i18next';

/** From a day to a day, both inclusive; without end it holds until further notice. */
export function Period({ from, to }: { from: string; to: string | null }) {
  const { t } = useTranslation();
  return (
    <span className="period">
      {to === null ? t('settings.since', { from }) : t('settings.period', { from, to })}
    </span>
  );
}
