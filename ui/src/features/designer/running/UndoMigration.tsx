import { App, Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useUndoMigration } from './useMigrations.query.js';

interface Props {
  id: string;
  instanceKeys: string[];
  /** Name of the release they go back to. */
  backTo: string;
  onStarted: (migrationId: string) => void;
}

/** The way back, for chosen cases and with a reason. */
export function UndoMigration({ id, instanceKeys, backTo, onStarted }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const undo = useUndoMigration(id);
  const [reason, setReason] = useState('');
  const count = instanceKeys.length;
  const send = () => {
    undo.mutate(
      { instanceKeys, reason: reason.trim() },
      {
        onSuccess: (begun) => {
          onStarted(begun.id);
        },
        onError: (error) => void message.error(problemText(error)),
      },
    );
  };
  return (
    <div className="studio-reason">
      <Input
        maxLength={1000}
        aria-label={t('designerRunning.undoReason')}
        placeholder={t('designerRunning.undoReason')}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
      <Popconfirm
        title={t('designerRunning.undoConfirm', { count, to: backTo })}
        onConfirm={send}
        disabled={count === 0 || reason.trim() === ''}
      >
        <Button loading={undo.isPending} disabled={count === 0 || reason.trim() === ''}>
          {t('designerRunning.undo', { count })}
        </Button>
      </Popconfirm>
    </div>
  );
}
