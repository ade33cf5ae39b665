import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { getDocument } from '../../../../server/documents/api.js';
import { urlOf } from '../../api/client.js';
import { markWords } from '../document-checks/mark-words.js';

interface Props {
  document: { id: string; title: string; state: string };
}

/**
 * The paper as it was issued, in a frame where nothing runs: its own policy forbids everything, the sandbox allows this page to mark words
 * in it and nothing else. What no longer counts has a stamp across it; the paper itself is not changed.
 */
export function DocumentFrame({ document }: Props) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const frame = useRef<HTMLIFrameElement>(null);
  const words = params.get('words');
  const showWords = () => {
    const paper = frame.current?.contentDocument;
    if (words !== null && paper) markWords(paper, words);
  };
  return (
    <div className={`document-sheet document-sheet-${document.state}`}>
      <iframe
        key={words}
        ref={frame}
        className="document-frame"
        sandbox="allow-same-origin"
        src={urlOf(getDocument.path, { id: document.id }, { format: 'html' })}
        title={t('documents.frame', { title: document.title })}
        onLoad={showWords}
      />
    </div>
  );
}
