import { Alert, App, Button, Input, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeView } from '../../../../../server/settings/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { Field } from '../../../form/Field.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { changesKey } from './useChanges.query.js';
import { useChangeStep } from './useChangeStep.mutation.js';

export type Verdict = { kind: 'release'; baseHash: string } | { kind: 'reject' };

interface Props {
  change: ChangeView;
  verdict: Verdict;
  onClose: () => void;
}

/** Release or rejection, confirmed: a rejection says why. */
export function DecideDialog({ change, verdict, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const step = useChangeStep(change.id);
  const [note, setNote] = useState('');
  const [isJudged, setIsJudged] = useState(false);
  const isReject = verdict.kind === 'reject';
  const isMissing = isReject && note.trim() === '';
  const send = () => {
    setIsJudged(true);
    if (isMissing) return;
    step.mutate(
      { ...verdict, version: change.version, note: note.trim() },
      {
        onSuccess: () => {
          void message.success(t(isReject ? 'change.rejected' : 'change.released'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t(isReject ? 'change.rejectTitle' : 'change.releaseTitle')}
      okText={t(isReject ? 'change.reject' : 'change.release')}
      confirmLoading={step.isPending}
      onOk={send}
      onCancel={onClose}
    >
      {step.error !== null && <DecideProblem error={step.error} onClose={onClose} />}
      <p>
        {t(isReject ? 'change.rejectHint' : 'change.releaseHint', {
          title: change.title,
          count: change.itemCount,
        })}
      </p>
      <Field
        isRequired={isReject}
        label={t('change.note')}
        faults={
          isJudged && isMissing ? [{ pointer: '/note', detail: t('change.noteMissing') }] : []
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
    </Modal>
  );
}

/** When the settings moved since the preview, the way on is to look at it anew. */
function DecideProblem({ error, onClose }: { error: Error; onClose: () => void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const hasMoved = error instanceof ApiProblem && error.status === 409;
  return (
    <Alert
      className="dialog-alert"
      type="error"
      showIcon
      title={problemText(error)}
      action={
        hasMoved ? (
          <Button
            size="small"
            onClick={() => {
              void queryClient.invalidateQueries({ queryKey: changesKey });
              onClose();
            }}
          >
            {t('preview.again')}
          </Button>
        ) : undefined
      }
    />
  );
}
