import { Alert, App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useAnswerMend, type MendAnswer } from './useMend.mutation.js';

interface Props {
  id: string;
  /** What may be said; the first is the expected one. */
  answers: readonly MendAnswer[];
}

/** Agrees to an order, refuses it or takes it back: each with a reason, which stays when the server refuses. */
export function AnswerMend({ id, answers }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [reason, setReason] = useState('');
  const send = useAnswerMend(id);
  const label = t(answers.includes('undo') ? 'mend.undoReason' : 'mend.secondReason');
  return (
    <section className="mend-answer">
      <Input.TextArea
        rows={2}
        maxLength={1_000}
        aria-label={label}
        placeholder={label}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <div>
        {answers.map((answer, index) => (
          <Button
            key={answer}
            type={index === 0 && answer !== 'undo' ? 'primary' : 'default'}
            disabled={reason.trim() === ''}
            loading={send.isPending && send.variables.answer === answer}
            onClick={() => {
              send.mutate(
                { answer, reason: reason.trim() },
                { onSuccess: () => void message.success(t(`mend.answered.${answer}`)) },
              );
            }}
          >
            {t(`mend.answers.${answer}`)}
          </Button>
        ))}
      </div>
      {send.isError && <Alert type="error" showIcon title={problemText(send.error)} />}
    </section>
  );
}
