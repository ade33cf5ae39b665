import { Alert, App, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionView } from '../../../../server/document-templates/api.js';
import { DateInput } from '../../form/DateInput.js';
import { Field } from '../../form/Field.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { today } from '../../shared/today.js';
import { useTemplateStep, type TemplateStep } from './useTemplateStep.mutation.js';

export type Decision = 'release' | 'give-back' | 'archive' | 'discard';

interface Props {
  version: VersionView;
  decision: Decision;
  onClose: () => void;
}

/** Release, return, end or discard, confirmed with what follows from it. */
export function DecideDialog({ version, decision, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const step = useTemplateStep(version.id);
  const [note, setNote] = useState('');
  const [validFrom, setValidFrom] = useState(today());
  const [isJudged, setIsJudged] = useState(false);
  const isReasonDue = decision === 'give-back' || decision === 'archive';
  const isMissing = isReasonDue && note.trim() === '';
  const send = () => {
    setIsJudged(true);
    if (isMissing) return;
    step.mutate(stepOf(decision, version.revision, { note: note.trim(), validFrom }), {
      onSuccess: () => {
        void message.success(t(`templates.decided.${decision}`));
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={t(`templates.decide.${decision}`, { version: version.version })}
      okText={t(`templates.act.${decision}`)}
      okButtonProps={{ danger: decision === 'archive' || decision === 'discard' }}
      confirmLoading={step.isPending}
      onOk={send}
      onCancel={onClose}
    >
      {step.error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(step.error)} />
      )}
      <p>{t(`templates.hint.${decision}`, { office: version.officeName })}</p>
      {decision === 'release' && (
        <Field label={t('templates.validFrom')} isRequired>
          {(control) => (
            <DateInput
              {...control}
              value={validFrom}
              notBefore={today()}
              onChange={(day) => {
                setValidFrom(day ?? today());
              }}
            />
          )}
        </Field>
      )}
      {decision !== 'discard' && (
        <Field
          label={t('templates.decisionNote')}
          isRequired={isReasonDue}
          faults={
            isJudged && isMissing ? [{ pointer: '/note', detail: t('templates.noteMissing') }] : []
          }
        >
          {(control) => (
            <Input.TextArea
              {...control}
              rows={3}
              maxLength={1000}
              value={note}
              onChange={({ target }) => {
                setNote(target.value);
              }}
            />
          )}
        </Field>
      )}
    </Modal>
  );
}

function stepOf(
  kind: Decision,
  revision: number,
  { note, validFrom }: { note: string; validFrom: string },
): TemplateStep {
  if (kind === 'release') return { kind, revision, validFrom, note };
  return kind === 'discard' ? { kind, revision } : { kind, revision, note };
}
