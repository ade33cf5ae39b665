import { useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { settleWarnings } from '../../../../server/duplicates/api.js';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useAccount } from '../accounts/useAccount.js';
import { caseRootKey, type Case } from '../cases/useCase.query.js';
import { WarningList } from '../duplicates/WarningList.js';

/** Warnings of a second relief that keep a task from being submitted, settled here and now; what was typed stays in its form. */
export function OpenWarnings({ error, found }: { error: ApiProblem; found: Case }) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  // The refusal may have found more than the case said when the page was opened.
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: caseRootKey });
  }, [queryClient, error]);
  const isOpen = found.warnings.some(({ settled, isLapsed }) => settled === null && !isLapsed);
  const maySettle = hasRole(...(settleWarnings.roles as readonly string[]));
  return (
    <Alert
      type={isOpen ? 'error' : 'success'}
      showIcon
      role="alert"
      title={isOpen ? problemText(error) : t('duplicates.allSettled')}
      description={
        isOpen && (
          <>
            <p>{t(maySettle ? 'duplicates.settleHere' : 'duplicates.settledByOthers')}</p>
            <WarningList found={found} />
            {error.settleAt !== null && (
              <Link to={error.settleAt} target="_blank">
                {t('duplicates.atCase')}
              </Link>
            )}
          </>
        )
      }
    />
  );
}
