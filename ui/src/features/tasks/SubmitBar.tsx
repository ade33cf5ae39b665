import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { mayCloseReview } from '../../../../server/domain/tasks/decision-next.js';
import type { FormData } from '../../form/form-data.js';
import { Consequence } from './Consequence.js';
import { DraftNote } from './DraftNote.js';
import { ReturnButton } from './ReturnButton.js';
import type { Ways } from './use-ways.js';
import type { Task } from './useTask.query.js';
import type { DraftState } from './useTaskDraft.js';

interface Props {
  task: Task;
  data: FormData;
  ways: Ways | null;
  draft: DraftState;
  onReturned: () => void;
}

/** Stays at the foot of the window: what submitting does, whether the draft is safe, and the buttons. */
export function SubmitBar({ task, data, ways, draft, onReturned }: Props) {
  const { t } = useTranslation();
  return (
    <div className="task-actions">
      <div className="task-actions-words">
        <Consequence task={task} ways={ways} />
        {mayCloseReview(task) && <p className="quiet">{t('checks.decisionHint')}</p>}
        <DraftNote state={draft} />
      </div>
      {task.act === 'give-opinion' && <ReturnButton task={task} data={data} onDone={onReturned} />}
      <Button type="primary" htmlType="submit" size="large" title="Ctrl + Enter">
        {t('task.submit')}
      </Button>
    </div>
  );
}
