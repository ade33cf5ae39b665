import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useCommentStep, type CommentStep } from './useComments.query.js';

export type Typing =
  { kind: 'answer' | 'resolve' | 'reopen' } | { kind: 'correct'; entryId: string };

/** What is being written in a thread: an answer, its end, its reopening or a correction. */
export function Say({
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
