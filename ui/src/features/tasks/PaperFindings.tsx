import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../document-checks/FindingList.js';
import type { Finding } from '../document-checks/useCaseCheck.query.js';

interface Props {
  /** Of the papers this submission issues. */
  findings: readonly Finding[];
  /** Of the decision that is put on paper right after it. */
  decision: readonly Finding[];
  onGoOn: () => void;
}

/** What the checks say of papers: what blocks a paper of this submission leads to its place, anything else is confirmed. */
export function PaperFindings({ findings, decision, onGoOn }: Props) {
  const { t } = useTranslation();
  if (findings.length === 0 && decision.length === 0) return null;
  const isRefused = isBlocked(findings);
  const isHeld = isBlocked(decision);
  return (
    <>
      {findings.length > 0 && (
        <Alert
          type={isRefused ? 'error' : 'warning'}
          showIcon
          role="alert"
          title={t(isRefused ? 'checks.beforeBlocked' : 'checks.beforeWarned')}
          description={<FindingList findings={findings} />}
        />
      )}
      {decision.length > 0 && (
        <Alert
          type={isHeld ? 'error' : 'warning'}
          showIcon
          role="alert"
          title={t(isHeld ? 'checks.decisionBlocked' : 'checks.decisionWarned')}
          description={<FindingList findings={decision} />}
        />
      )}
      {!isRefused && (
        <Button className="findings-go-on" onClick={onGoOn}>
          {t(isHeld ? 'checks.goOnHeld' : 'checks.goOn')}
        </Button>
      )}
    </>
  );
}

const isBlocked = (findings: readonly Finding[]): boolean =>
  findings.some(({ level }) => level === 'block');
