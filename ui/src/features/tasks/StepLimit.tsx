import { useTranslation } from 'react-i18next';
import { Deadline } from '../../shared/Deadline.js';
import type { Task } from './useTask.query.js';

/** The working days the diagram gives this step, beside the term of law, which is the case's; nothing where it gives none. */
export function StepLimit({ limit }: Pick<Task, 'limit'>) {
  const { t } = useTranslation();
  return (
    limit !== null && (
      <span className="step-limit">
        <span className="quiet">{t('deadline.step')}</span> <Deadline term={limit} />
      </span>
    )
  );
}
