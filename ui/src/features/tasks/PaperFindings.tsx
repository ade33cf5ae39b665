import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../document-checks/FindingList.js';
import type { Finding } from '../document-checks/useCaseCheck.query.js';

interface Props {
  findings: readonly Finding[];
  onGoOn: () => void;
}

/** What the checks say of the papers this submission issues: what blocks leads to its place, what only warns is confirmed. */
export function PaperFindings({ findings, onGoOn }: Props) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  const isBlocked = findings.some(({ level }) => level === 'block');
  return (
    <Alert
      type={isBlocked ? 'error' : 'warning'}
      showIcon
      role="alert"
      title={t(isBlocked ? 'checks.beforeBlocked' : 'checks.beforeWarned')}
      description={
        <>
          <FindingList findings={findings} />
          {!isBlocked && <Button onClick={onGoOn}>{t('checks.goOn')}</Button>}
        </>
      }
    />
  );
}
