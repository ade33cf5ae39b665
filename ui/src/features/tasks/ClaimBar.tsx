import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useClaimTask } from './useClaimTask.mutation.js';
import { useReleaseTask } from './useReleaseTask.mutation.js';
import type { Task } from './useTask.query.js';

/** Takes a task nobody holds, or gives it back to those who may. */
export function ClaimBar({ task, isTaken }: { task: Task; isTaken: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const claim = useClaimTask();
  const release = useReleaseTask();
  const error = claim.error ?? release.error;
  return (
    <>
      {error && <Alert type="error" showIcon title={problemText(error)} />}
      {isTaken ? (
        <div className="claim-bar">
          <span className="quiet">{t('inbox.claimed', { name: task.assigneeName ?? '' })}</span>
          <Button
            type="link"
            size="small"
            loading={release.isPending}
            onClick={() => {
              release.mutate(task.id, { onSuccess: () => void navigate('/tasks') });
            }}
          >
            {t('task.release')}
          </Button>
        </div>
      ) : (
        <Alert
          type="info"
          showIcon
          title={t('task.notMine')}
          action={
            <Button
              type="primary"
              loading={claim.isPending}
              onClick={() => {
                claim.mutate(task.id);
              }}
            >
              {t('task.claim')}
            </Button>
          }
        />
      )}
    </>
  );
}
