import { Alert, App, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { DialogText } from '../DialogText.js';
import { useDraft } from '../draft-context.js';
import { useDraftStep } from '../useDraftStep.mutation.js';

/** Gives a submitted draft back to its designers. */
export function ReturnDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const { draft } = useDraft();
  const step = useDraftStep(draft.id);
  const [reason, setReason] = useState('');
  const giveBack = () => {
    step.mutate(
      { kind: 'return', reason: reason.trim() },
      {
        onSuccess: () => {
          void message.success(t('designer.return.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('designer.return.title', { title: draft.title })}
      okText={t('designer.act.return')}
      okButtonProps={{ disabled: reason.trim() === '' }}
      confirmLoading={step.isPending}
      onOk={giveBack}
      onCancel={onClose}
    >
      {step.error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(step.error)} />
      )}
      <DialogText label={t('designer.return.reason')} value={reason} onChange={setReason} />
    </Modal>
  );
}
