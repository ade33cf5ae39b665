import { App, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { startMigration } from '../../../../../server/designer/running/api.js';
import type { BodyOf } from '../../../api/client.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useStartMigration } from './useMigrations.query.js';

interface Props {
  body: Omit<BodyOf<typeof startMigration>, 'reason'>;
  targetName: string;
  onStarted: (migrationId: string) => void;
  onClose: () => void;
}

/** The last question before cases are moved: why. */
export function ConfirmMigration({ body, targetName, onStarted, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const start = useStartMigration();
  const [reason, setReason] = useState('');
  const send = () => {
    start.mutate(
      { ...body, reason: reason.trim() },
      {
        onSuccess: ({ id }) => {
          void message.success(t('designerRunning.started'));
          onClose();
          onStarted(id);
        },
        onError: (error) => void message.error(problemText(error)),
      },
    );
  };
  const count = body.instanceKeys.length;
  return (
    <Modal
      open
      title={t('designerRunning.confirm', { count, to: targetName })}
      okText={t('designerRunning.migrate', { count })}
      okButtonProps={{ disabled: reason.trim() === '', loading: start.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <p className="quiet">{t('designerRunning.stays')}</p>
      <Input.TextArea
        autoFocus
        rows={3}
        maxLength={1000}
        aria-label={t('designerRunning.reason')}
        placeholder={t('designerRunning.reason')}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
    </Modal>
  );
}
