import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useCommentStep } from './useComments.query.js';

interface Props {
  on: { draftId: string } | { releaseId: string };
  place: { file: string; elementId: string; elementName: string };
}

/** Begins a thread on the chosen step. */
export function WriteComment({ on, place }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const step = useCommentStep();
  const [text, setText] = useState('');
  const send = () => {
    step.mutate(
      { kind: 'write', body: { on, ...place, text: text.trim() } },
      {
        onSuccess: () => {
          setText('');
        },
        onError: (error) => void message.error(problemText(error)),
      },
    );
  };
  return (
    <div className="comments-write">
      <Input.TextArea
        rows={2}
        maxLength={2000}
        aria-label={t('designerComments.text')}
        placeholder={t('designerComments.text')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <Button type="primary" disabled={text.trim() === ''} loading={step.isPending} onClick={send}>
        {t('designerComments.write')}
      </Button>
    </div>
  );
}
