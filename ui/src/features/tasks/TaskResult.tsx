import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FormSchema } from '../../../../server/domain/forms/form-schema.js';
import { FormFactsContext } from '../../form/form-facts.js';
import { FormView } from '../../form/FormView.js';
import { When } from '../../shared/When.js';
import type { Case } from '../cases/useCase.query.js';
import { SupplementNoticeButton } from '../cases/verbs/SupplementNoticeButton.js';
import { useTaskFacts } from './useTaskFacts.js';
import { formContext } from './form-context.js';
import type { Task } from './useTask.query.js';

/** A task that is no longer open: who did it, when, and what was filled in. */
export function TaskResult({ task, found }: { task: Task; found: Case }) {
  const { t } = useTranslation();
  const facts = useTaskFacts(found);
  const words = {
    open: t('task.submitted'),
    completing: t('task.completing'),
    completed: t('task.submitted'),
    cancelled: t('task.cancelled'),
  };
  return (
    <section className="task-work" aria-label={t('task.doneBy')}>
      <Alert
        type={task.state === 'cancelled' ? 'warning' : 'success'}
        showIcon
        title={words[task.state]}
        description={
          <>
            {task.assigneeName} <When at={task.completedAt} />
          </>
        }
      />
      {task.act === 'review-materials' && <SupplementNoticeButton reliefCase={found} />}
      {task.submission !== null && (
        <FormFactsContext value={facts}>
          <FormView
            components={(task.form as unknown as FormSchema).components}
            level={task.submission}
            root={task.submission}
            pointer=""
            faults={[]}
            context={formContext(facts.today)}
            isReadOnly
            onChange={() => undefined}
          />
        </FormFactsContext>
      )}
    </section>
  );
}
