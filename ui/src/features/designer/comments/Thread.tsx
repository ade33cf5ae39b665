import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentThreadView } from '../../../../../server/designer/comments/api.js';
import { When } from '../../../shared/When.js';
import { usePackage } from '../draft-context.js';
import { versionIn } from '../running/version-in.js';
import { Say, type Typing } from './Say.js';

interface Props {
  thread: CommentThreadView;
  /** The step is no longer in the diagram; what was said of it stays. */
  isGone: boolean;
}

/** What was said about one step, in order, and what can be said next. */
export function Thread({ thread, isGone }: Props) {
  const { t } = useTranslation();
  const { select } = usePackage();
  const [typing, setTyping] = useState<{ what: Typing; text: string } | null>(null);
  const { id, file, elementId, elementName, releaseId, state, entries } = thread;
  const begin = (what: Typing, text = '') => {
    setTyping({ what, text });
  };
  return (
    <article className="comment" aria-label={elementName}>
      <p className="comments-bar">
        <strong>{elementName === '' ? t('designerComments.whole') : elementName}</strong>
        {isGone && <Tag color="warning">{t('designerComments.gone')}</Tag>}
        {state === 'resolved' && <Tag>{t('designerComments.resolved')}</Tag>}
        {releaseId !== null && (
          <span className="quiet">
            {t('designerComments.inRelease', { version: versionIn(releaseId) })}
          </span>
        )}
        {!isGone && (
          <Button
            type="link"
            size="small"
            onClick={() => {
              select(file, elementId === '' ? null : elementId);
            }}
          >
            {t('designerComments.goTo')}
          </Button>
        )}
      </p>
      {entries.map((entry) => (
        <div key={entry.id} className="comment-entry">
          <span className="quiet">
            {entry.by.name} <When at={entry.at} />{' '}
            {entry.kind !== 'text' && t(`designerComments.${entry.kind}`)}
            {entry.correctedAt !== null && t('designerComments.corrected')}
          </span>
          {entry.text !== '' && <p>{entry.text}</p>}
          {entry.mayCorrect && (
            <Button
              type="link"
              size="small"
              onClick={() => {
                begin({ kind: 'correct', entryId: entry.id }, entry.text);
              }}
            >
              {t('designerComments.correct')}
            </Button>
          )}
        </div>
      ))}
      {typing === null ? (
        <p className="comments-bar">
          <Button
            size="small"
            onClick={() => {
              begin({ kind: 'answer' });
            }}
          >
            {t('designerComments.answer')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              begin({ kind: state === 'open' ? 'resolve' : 'reopen' });
            }}
          >
            {t(state === 'open' ? 'designerComments.resolve' : 'designerComments.reopen')}
          </Button>
        </p>
      ) : (
        <Say
          threadId={id}
          first={typing.text}
          what={typing.what}
          onDone={() => {
            setTyping(null);
          }}
        />
      )}
    </article>
  );
}
