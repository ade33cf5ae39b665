import { Alert, App, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentLife } from '../../../../../server/documents/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { Field } from '../../../form/Field.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useVoidDocument } from './useLifeStep.mutation.js';

interface Props {
  life: DocumentLife;
  onClose: () => void;
}

/** Why a paper is voided and, where sealed sheets are out, what became of them. */
export function VoidDialog({ life, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const step = useVoidDocument(life.id);
  const [reason, setReason] = useState('');
  const [recall, setRecall] = useState('');
  const faultsAt = (pointer: string) =>
    step.error instanceof ApiProblem
      ? step.error.faults.filter((fault) => fault.pointer === pointer)
      : [];
  const hasOther = step.error !== null && !faultsAt('/reason').concat(faultsAt('/recall')).length;
  const send = () => {
    step.mutate(
      { reason, recall: recall.trim() === '' ? null : recall },
      {
        onSuccess: () => {
          void message.success(t('life.voidDone'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('life.voidTitle')}
      okText={t('life.void')}
      okButtonProps={{ danger: true }}
      confirmLoading={step.isPending}
      onOk={send}
      onCancel={onClose}
    >
      {hasOther && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(step.error)} />
      )}
      <p>
        {life.title} {life.number}
      </p>
      <p className="quiet">{t('life.voidHint')}</p>
      <Field isRequired label={t('life.reasonLabel')} faults={faultsAt('/reason')}>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={3}
            maxLength={200}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
        )}
      </Field>
      {life.needsRecall && (
        <Field
          isRequired
          label={t('life.recallLabel')}
          description={t('life.recallHint')}
          faults={faultsAt('/recall')}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              rows={2}
              maxLength={200}
              value={recall}
              onChange={({ target }) => {
                setRecall(target.value);
              }}
            />
          )}
        </Field>
      )}
    </Modal>
  );
}
