import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftPreview } from '../../../../../server/documents/api.js';

type Papers = DraftPreview['papers'];

/** Would the checks refuse the issue, warn of something, or neither? Null while it is not known. */
export function worstFinding(papers: Papers | undefined): 'block' | 'warn' | null {
  const levels = new Set(papers?.flatMap(({ findings }) => findings.map(({ level }) => level)));
  if (levels.has('block')) return 'block';
  return levels.has('warn') ? 'warn' : null;
}

/** Before the issue is confirmed: everything that keeps the paper from it, or that will stand although it was told. */
export function IssueFindings({ papers }: { papers: Papers | undefined }) {
  const { t } = useTranslation();
  const worst = worstFinding(papers);
  if (papers === undefined || worst === null) return null;
  const texts = papers.flatMap(({ findings }) =>
    findings.filter(({ level }) => level === worst).map(({ text }) => text),
  );
  return (
    <Alert
      type={worst === 'block' ? 'error' : 'warning'}
      showIcon
      title={t(worst === 'block' ? 'drafts.issueBlocked' : 'drafts.issueWarned')}
      description={
        <ul className="draft-faults">
          {[...new Set(texts)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      }
    />
  );
}
