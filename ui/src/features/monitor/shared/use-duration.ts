import { useTranslation } from 'react-i18next';

/** A length of time in its two greatest units at most: `3天4小时`. */
export function useDuration(): (seconds: number | null) => string {
  const { t } = useTranslation();
  return (seconds) => {
    if (seconds === null) return '—';
    const minutes = Math.round(seconds / 60);
    if (seconds < 60) return t('monitor.duration.seconds', { n: seconds });
    if (minutes < 60) return t('monitor.duration.minutes', { n: minutes });
    const hours = Math.round(seconds / 3_600);
    if (hours < 48) return t('monitor.duration.hours', { n: hours });
    return t('monitor.duration.days', { n: Math.round((seconds / 86_400) * 10) / 10 });
  };
}
