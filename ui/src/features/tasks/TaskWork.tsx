import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Case } from '../cases/useCase.query.js';
import { SupplementNoticeButton } from '../cases/verbs/SupplementNoticeButton.js';
import { HelpPanel } from '../documents/drafts/HelpPanel.js';
import { ClaimBar } from './ClaimBar.js';
import { TaskForm } from './TaskForm.js';
import { TaskPaper } from './TaskPaper.js';
import { TaskResult } from './TaskResult.js';
import type { Task } from './useTask.query.js';
import { WhoCanAct } from './verbs/WhoCanAct.js';

interface Props {
  task: Task;
  found: Case;
  onReload: () => void;
  onOpenPaper: (id: string) => void;
}

/** The right half of a task: the form while it is open, what was done when it is not. */
export function TaskWork({ task, found, onReload, onOpenPaper }: Props) {
  const { t } = useTranslation();
  if (task.state !== 'open') {
    return (
      <>
        <WhoCanAct taskId={task.id} />
        <TaskResult task={task} found={found} />
      </>
    );
  }
  const isTaken = task.assigneeId !== null;
  return (
    <section className="task-work" aria-label={t('task.form')}>
      {!task.permission.allowed && (
        <Alert type="info" showIcon title={task.permission.reason ?? t('problem.forbidden')} />
      )}
      <WhoCanAct taskId={task.id} />
      {task.permission.allowed && <ClaimBar task={task} isTaken={isTaken} />}
      {task.act === 'review-materials' && task.permission.allowed && (
        <SupplementNoticeButton reliefCase={found} />
      )}
      {task.act === 'report-assistance' && <HelpPanel caseId={found.id} />}
      <TaskPaper task={task} found={found} onOpen={onOpenPaper} />
      <TaskForm
        task={task}
        found={found}
        isReadOnly={!task.permission.allowed || !isTaken}
        onReload={onReload}
      />
    </section>
  );
}
