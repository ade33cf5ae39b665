import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { exportDraft } from '../../../../../server/designer/api.js';
import { urlOf } from '../../../api/client.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useDraft } from '../draft-context.js';
import { useDraftStep } from '../useDraftStep.mutation.js';
import { ReleaseDialog } from './ReleaseDialog.js';
import { ReturnDialog } from './ReturnDialog.js';
import { SubmitDialog } from './SubmitDialog.js';

type Dialog = 'submit' | 'release' | 'return';

/** What this person may do with the draft now. */
export function DraftActions() {
  const { t } = useTranslation();
  const { draft, isEditable } = useDraft();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const opens = (next: Dialog) => () => {
    setDialog(next);
  };
  const close = () => {
    setDialog(null);
  };
  const isSubmitted = draft.state === 'submitted';
  return (
    <span className="studio-actions">
      <MoreActions />
      {isSubmitted && draft.may.design && <WithdrawButton />}
      {isSubmitted && draft.may.release && (
        <>
          <Button onClick={opens('return')}>{t('designer.act.return')}</Button>
          <Button type="primary" onClick={opens('release')}>
            {t('designer.act.release')}
          </Button>
        </>
      )}
      {isSubmitted && draft.releaseFault !== null && (
        <span className="quiet">{draft.releaseFault}</span>
      )}
      {isEditable && (
        <Button type="primary" onClick={opens('submit')}>
          {t('designer.act.submit')}
        </Button>
      )}
      {draft.releaseId !== null && (
        <Link to={`/designer/releases/${draft.releaseId}`}>{t('designer.openRelease')}</Link>
      )}
      {dialog === 'submit' && <SubmitDialog onClose={close} />}
      {dialog === 'release' && <ReleaseDialog onClose={close} />}
      {dialog === 'return' && <ReturnDialog onClose={close} />}
    </span>
  );
}

function WithdrawButton() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const { draft } = useDraft();
  const step = useDraftStep(draft.id);
  return (
    <Button
      loading={step.isPending}
      onClick={() => {
        step.mutate(
          { kind: 'withdraw' },
          { onError: (error) => void message.error(problemText(error)) },
        );
      }}
    >
      {t('designer.act.withdraw')}
    </Button>
  );
}

/** What is done seldom. */
function MoreActions() {
  const { t } = useTranslation();
  const { draft, isEditable } = useDraft();
  const discard = useAskDiscard();
  const items = [
    {
      key: 'handbook',
      label: <Link to={`/designer/drafts/${draft.id}/handbook`}>{t('designer.handbook')}</Link>,
    },
    {
      key: 'export',
      label: (
        <a href={urlOf(exportDraft.path, { id: draft.id }, undefined)} download>
          {t('designer.export')}
        </a>
      ),
    },
    ...(isEditable
      ? [{ key: 'discard', danger: true, label: t('designer.act.discard'), onClick: discard }]
      : []),
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button>{t('designer.more')}</Button>
    </Dropdown>
  );
}

function useAskDiscard(): () => void {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const { draft } = useDraft();
  const step = useDraftStep(draft.id);
  return () =>
    void modal.confirm({
      title: t('designer.discardTitle', { title: draft.title }),
      content: t('designer.discardHint'),
      okText: t('designer.act.discard'),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          await step.mutateAsync({ kind: 'discard' });
          await navigate('/designer');
        } catch (error) {
          void message.error(problemText(error));
        }
      },
    });
}
