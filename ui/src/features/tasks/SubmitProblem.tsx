import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/ApiProblem.js';
import { useProblemText } from '../../shared/use-problem-text.js';

interface Props {
  error: unknown;
  faultCount: number;
  /** Reads the task anew; what was typed stays. */
  onReload: () => void;
}

/** Why the task was not submitted, and what can be done; what was typed is never lost. */
export function SubmitProblem({ error, faultCount, onReload }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (faultCount > 0) {
    return <Alert type="error" showIcon title={t('task.faults', { count: faultCount })} />;
  }
  if (error === null || error === undefined) return null;
  const isConflict = error instanceof ApiProblem && error.status === 409;
  return (
    <Alert
      type="error"
      showIcon
      title={problemText(error)}
      {...(isConflict
        ? {
            description: t('task.conflict'),
            action: <Button onClick={onReload}>{t('task.conflictReload')}</Button>,
          }
        : {})}
    />
  );
}
