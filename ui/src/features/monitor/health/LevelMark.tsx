import { useTranslation } from 'react-i18next';
import type { HealthLevel } from '../../../../../server/domain/monitor/health-level.js';

/** Green, amber or red, and the word for whom colours say nothing. */
export function LevelMark({ level }: { level: HealthLevel }) {
  const { t } = useTranslation();
  return <span className={`health-mark health-${level}`}>{t(`health.level.${level}`)}</span>;
}
