import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../../../server/domain/basics/local-date.js';

/** For how many working days something has stood still, and since which day. */
export function StandingFor({
  row: { workingDays, since },
}: {
  row: { workingDays: number | null; since: string };
}) {
  const { t } = useTranslation();
  const on = toLocalDate(new Date(since));
  if (workingDays === null) return on;
  return (
    <time dateTime={since} title={on}>
      {workingDays === 0 ? t('stuck.today') : t('stuck.days', { count: workingDays })}
    </time>
  );
}
