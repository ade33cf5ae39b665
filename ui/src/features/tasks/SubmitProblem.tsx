import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/ApiProblem.js';
import type { FormData } from '../../form/form-data.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import type { Case } from '../cases/useCase.query.js';
import { ConflictPanel } from './ConflictPanel.js';
import { OpenWarnings } from './OpenWarnings.js';
import type { Task } from './useTask.query.js';
import type { TaskDraft } from './useTaskDraft.js';

interface Props {
  error: unknown;
  faultCount: number;
  task: Task;
  found: Case;
  data: FormData;
  draft: TaskDraft;
  /** Reads the task anew; what was typed stays. */
  onReload: () => void;
}

/** Why the task was not submitted or not saved, and what can be done; what was typed is never lost. */
export function SubmitProblem({ error, faultCount, task, found, data, draft, onReload }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (error instanceof ApiProblem && error.conflict !== null) {
    return <ConflictPanel error={error} task={task} data={data} onReload={onReload} />;
  }
  if (draft.conflict !== null) {
    const { conflict, takeOver } = draft;
    return (
      <ConflictPanel
        error={conflict}
        task={task}
        data={data}
        onReload={onReload}
        onTakeOver={conflict.code === 'STALE' ? takeOver : undefined}
      />
    );
  }
  if (faultCount > 0) {
    return <Alert type="error" showIcon title={t('task.faults', { count: faultCount })} />;
  }
  if (error === null || error === undefined) return null;
  if (error instanceof ApiProblem && error.code === 'WARNINGS_OPEN') {
    return <OpenWarnings error={error} found={found} />;
  }
  return <Alert type="error" showIcon title={problemText(error)} />;
}
