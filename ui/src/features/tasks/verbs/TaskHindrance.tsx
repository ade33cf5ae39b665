import { Mark } from '../../../shared/Mark.js';
import { useTranslation } from 'react-i18next';
import { useTaskStanding } from './useTaskStanding.query.js';
import './verbs.css';

/** Beside an open task wherever its case is shown: nobody can do it, why, and what to do; nothing where somebody can. */
export function TaskHindrance({ taskId }: { taskId: string }) {
  const { t } = useTranslation();
  const standing = useTaskStanding(taskId);
  const hindrance = standing.data?.hindrance ?? null;
  if (hindrance === null) return null;
  return (
    <p className="task-hindrance" role="status">
      <Mark tone="warn">{t('verbs.hindered')}</Mark> {hindrance.text}
    </p>
  );
}
