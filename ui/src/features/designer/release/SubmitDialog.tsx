import { Alert, App, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../form/DateInput.js';
import { Field } from '../../../form/Field.js';
import { today } from '../../../shared/today.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { DialogText } from '../DialogText.js';
import { useDraft } from '../draft-context.js';
import { useDraftStep } from '../useDraftStep.mutation.js';
import { Readiness } from './Readiness.js';
import { useReadiness } from './use-readiness.js';

/** Hands the draft to a publisher: what is still missing, from which day it is to apply, and why. */
export function SubmitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const { draft, flush } = useDraft();
  const step = useDraftStep(draft.id);
  const readiness = useReadiness();
  const [note, setNote] = useState(draft.note);
  const [effectiveOn, setEffectiveOn] = useState(today());
  const [isCompared, setIsCompared] = useState(false);
  const [isJudged, setIsJudged] = useState(false);
  const isNoteMissing = note.trim() === '';
  const isReady = readiness.isReady && (!draft.isOutdated || isCompared);
  const submit = async () => {
    setIsJudged(true);
    const revision = await flush();
    if (revision === null || isNoteMissing) return;
    const comparedWith = draft.isOutdated ? draft.latestReleaseId : null;
    step.mutate(
      { kind: 'submit', body: { revision, effectiveOn, note: note.trim(), comparedWith } },
      {
        onSuccess: () => {
          void message.success(t('designer.submit.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      width={640}
      title={t('designer.submit.title')}
      okText={t('designer.act.submit')}
      okButtonProps={{ disabled: !isReady }}
      confirmLoading={step.isPending}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      {step.error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(step.error)} />
      )}
      <Readiness readiness={readiness} onLeave={onClose} />
      {draft.isOutdated && (
        <Checkbox
          checked={isCompared}
          onChange={({ target }) => {
            setIsCompared(target.checked);
          }}
        >
          {t('designer.submit.compared')}
        </Checkbox>
      )}
      <Field
        label={t('designer.submit.effectiveOn')}
        description={draft.isAtOnce ? t('designer.submit.atOnce') : t('designer.submit.fromDay')}
        isRequired
      >
        {(control) => (
          <DateInput
            {...control}
            value={effectiveOn}
            notBefore={today()}
            notAfter={draft.isAtOnce ? today() : undefined}
            onChange={(day) => {
              setEffectiveOn(day ?? today());
            }}
          />
        )}
      </Field>
      <DialogText
        label={t('designer.submit.note')}
        description={t('designer.submit.noteHint')}
        faults={
          isJudged && isNoteMissing
            ? [{ pointer: '/note', detail: t('designer.submit.noteMissing') }]
            : []
        }
        value={note}
        onChange={setNote}
      />
    </Modal>
  );
}
