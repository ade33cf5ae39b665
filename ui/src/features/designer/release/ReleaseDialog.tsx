import { Alert, App, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useDraft } from '../draft-context.js';
import { useDraftStep } from '../useDraftStep.mutation.js';
import { SubmittedSummary } from './SubmittedSummary.js';

/** Releases a submitted draft: what the publisher answers for, confirmed, and the engine's refusal in words. */
export function ReleaseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const { draft } = useDraft();
  const step = useDraftStep(draft.id);
  const [isSeen, setIsSeen] = useState(false);
  const release = () => {
    step.mutate(
      { kind: 'release', revision: draft.revision },
      {
        onSuccess: (made) => {
          void message.success(t('designer.release.done'));
          onClose();
          if (made !== null) void navigate(`/designer/releases/${made.releaseId}`);
        },
      },
    );
  };
  return (
    <Modal
      open
      width={640}
      title={t('designer.release.title', { title: draft.title })}
      okText={t('designer.act.release')}
      okButtonProps={{ disabled: !isSeen }}
      confirmLoading={step.isPending}
      mask={{ closable: !step.isPending }}
      onOk={release}
      onCancel={onClose}
    >
      {step.error !== null && (
        <Alert
          className="dialog-alert"
          type="error"
          showIcon
          title={t('designer.release.refused')}
          description={problemText(step.error)}
        />
      )}
      {step.isPending && (
        <Alert
          className="dialog-alert"
          type="info"
          showIcon
          title={t('designer.release.running')}
        />
      )}
      <SubmittedSummary />
      <p>{t('designer.release.hint')}</p>
      <Checkbox
        checked={isSeen}
        onChange={({ target }) => {
          setIsSeen(target.checked);
        }}
      >
        {t('designer.release.seen')}
      </Checkbox>
    </Modal>
  );
}
