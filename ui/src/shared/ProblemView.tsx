import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../api/ApiProblem.js';
import { PageState } from './PageState.js';
import { useProblemText } from './use-problem-text.js';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** What stands in place of a page or card that could not be loaded: why, and what to do. */
export function ProblemView({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const status = error instanceof ApiProblem ? error.status : 0;
  return (
    <PageState
      tone={status === 404 || status === 403 ? 'info' : 'trouble'}
      title={titleOf(status, t('problem.title'), t('problem.notFound'), t('problem.forbidden'))}
      subTitle={problemText(error)}
      actions={
        <>
          {onRetry !== undefined && status !== 403 && status !== 404 && (
            <Button type="primary" onClick={onRetry}>
              {t('problem.retry')}
            </Button>
          )}
          <Link to="/tasks">{t('problem.back')}</Link>
        </>
      }
    />
  );
}

function titleOf(status: number, title: string, notFound: string, forbidden: string): string {
  if (status === 404) return notFound;
  return status === 403 ? forbidden : title;
}
