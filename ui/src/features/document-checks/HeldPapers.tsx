import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../shared/Mark.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { When } from '../../shared/When.js';
import { useHeldPapers } from './useHeldPapers.query.js';
import { useIssueHeldPaper } from './useIssueHeldPaper.mutation.js';
import './document-checks.css';

/** Papers a step of the process could not issue; who handles the case lets it try again once the cause is mended. */
export function HeldPapers({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const held = useHeldPapers(caseId);
  const issue = useIssueHeldPaper(caseId);
  const problemText = useProblemText();
  if (!held.data || held.data.items.length === 0) return null;
  const { items, mayIssue } = held.data;
  return (
    <section aria-label={t('checks.held')}>
      <ul className="findings">
        {items.map(({ id, text, since, isAsked }) => (
          <li key={id} className="finding finding-block">
            <p className="finding-text">
              <Mark tone="bad">{t('checks.held')}</Mark> {text}
            </p>
            <p className="finding-places">
              <span className="quiet">
                {t('checks.heldSince')} <When at={since} />
              </span>
              {mayIssue && (
                <>
                  <Button
                    size="small"
                    type="primary"
                    disabled={isAsked}
                    loading={isAsked || issue.isPending}
                    onClick={() => {
                      issue.mutate(id);
                    }}
                  >
                    {t(isAsked ? 'checks.issuing' : 'checks.issueAgain')}
                  </Button>
                  <span className="quiet">{t('checks.issueHint')}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {issue.isError && <Alert type="error" showIcon title={problemText(issue.error)} />}
    </section>
  );
}
