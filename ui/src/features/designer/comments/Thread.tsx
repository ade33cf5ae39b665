import { App, Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentThreadView } from '../../../../../server/designer/comments/api.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { When } from '../../../shared/When.js';
import { usePackage } from '../draft-context.js';
import { useCommentStep, type CommentStep } from './useComments.query.js';

interface Props {
  thread: CommentThreadView;
  /** The step is no longer in the diagram; what was said of it stays. */
  isGone: boolean;
}

type Typing = { kind: 'answer' | 'resolve' | 'reopen' } | { kind: 'correct'; entryId: string };

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
          <span className="quiet">{t('designerComments.inRelease', { release: releaseId })}</span>
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

function Say({
  threadId,
  what,
  first,
  onDone,
}: {
  threadId: string;
  what: Typing;
  first: string;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const step = useCommentStep();
  const [text, setText] = useState(first);
  const mayBeEmpty = what.kind === 'resolve';
  const send = () => {
    const said: CommentStep = { ...what, id: threadId, text: text.trim() };
    step.mutate(said, {
      onSuccess: onDone,
      onError: (error) => void message.error(problemText(error)),
    });
  };
  return (
    <div className="comments-write">
      <Input.TextArea
        autoFocus
        rows={2}
        maxLength={2000}
        aria-label={t('designerComments.text')}
        placeholder={t('designerComments.text')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <span className="comments-bar">
        <Button
          type="primary"
          size="small"
          disabled={!mayBeEmpty && text.trim() === ''}
          loading={step.isPending}
          onClick={send}
        >
          {t(what.kind === 'correct' ? 'designerComments.save' : `designerComments.${what.kind}`)}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('verbs.cancel')}
        </Button>
      </span>
    </div>
  );
}
