import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPreview } from '../../../../../server/documents/api.js';
import { FindingList } from '../../document-checks/FindingList.js';
import { markWords } from '../../document-checks/mark-words.js';

interface Props {
  title: string;
  paper: DraftPreview['papers'][number];
}

/** One paper of a draft below what the checks would say at its issue; a finding leads to its words in the frame, where nothing runs. */
export function PreviewPaper({ title, paper: { html, findings } }: Props) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const show = (words: string) => {
    const paper = frame.current?.contentDocument;
    if (paper && markWords(paper, words)) frame.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      {findings.length > 0 && (
        <section className="draft-findings" aria-label={t('drafts.findings')}>
          <h2>{t('drafts.findings')}</h2>
          <FindingList findings={findings} onShow={show} />
        </section>
      )}
      <div className="document-sheet">
        <iframe
          ref={frame}
          className="document-frame"
          sandbox="allow-same-origin"
          srcDoc={html}
          title={`${t('drafts.preview')}：${title}`}
        />
      </div>
    </>
  );
}
