import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../../processes/lint/lint-rule.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useDraft } from '../draft-context.js';
import { useGiveReasons } from '../useDraftStep.mutation.js';
import { reasonFor, withReason } from './reasons.js';

/** Why a warning is accepted; it is kept with the draft and read by whoever releases it. */
export function ReasonField({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const { draft, isEditable } = useDraft();
  const given = reasonFor(draft.reasons, finding) ?? '';
  const [text, setText] = useState(given);
  const give = useGiveReasons(draft.id);
  if (!isEditable) {
    return (
      <p className={given === '' ? 'studio-unsaved' : ''}>
        {given === ''
          ? t('designer.check.noReason')
          : t('designer.check.reasonIs', { text: given })}
      </p>
    );
  }
  const reason = text.trim();
  return (
    <div className="studio-reason">
      <Input
        aria-label={t('designer.check.reason')}
        placeholder={t('designer.check.reason')}
        maxLength={500}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <Button
        disabled={reason === given}
        loading={give.isPending}
        onClick={() => {
          give.mutate(withReason(draft.reasons, finding, reason), {
            onError: (error) => void message.error(problemText(error)),
          });
        }}
      >
        {t('designer.check.keepReason')}
      </Button>
    </div>
  );
}
