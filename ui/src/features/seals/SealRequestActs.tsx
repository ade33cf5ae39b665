import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SealRequestView } from '../../../../server/seals/api.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { RefuseSealDialog } from './RefuseSealDialog.js';
import { UseSealDialog } from './UseSealDialog.js';
import { useSealStep } from './useSealStep.mutation.js';

/** What this person may do with a request: approve or refuse, register the use, withdraw. */
export function SealRequestActs({
  documentId,
  request,
}: {
  documentId: string;
  request: SealRequestView;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const step = useSealStep(documentId);
  const [dialog, setDialog] = useState<'refuse' | 'use' | null>(null);
  const { id: requestId, mayDecide, mayUse, mayWithdraw } = request;
  const close = () => {
    setDialog(null);
  };
  const told = (text: string) => ({
    onSuccess: () => void message.success(text),
    onError: (error: Error) => void message.error(problemText(error)),
  });
  const approve = () => {
    step.mutate(
      { step: 'decide', requestId, body: { approve: true, reason: null } },
      told(t('seals.approved')),
    );
  };
  const withdraw = () => {
    step.mutate({ step: 'withdraw', requestId }, told(t('seals.withdrawn')));
  };
  return (
    <span className="seal-acts">
      {mayDecide && (
        <Button size="small" type="primary" loading={step.isPending} onClick={approve}>
          {t('seals.approve')}
        </Button>
      )}
      {mayDecide && (
        <Button
          size="small"
          onClick={() => {
            setDialog('refuse');
          }}
        >
          {t('seals.refuse')}
        </Button>
      )}
      {mayUse && (
        <Button
          size="small"
          type="primary"
          onClick={() => {
            setDialog('use');
          }}
        >
          {t('seals.use')}
        </Button>
      )}
      {mayWithdraw && (
        <Button size="small" loading={step.isPending} onClick={withdraw}>
          {t('seals.withdraw')}
        </Button>
      )}
      {dialog === 'refuse' && (
        <RefuseSealDialog documentId={documentId} requestId={requestId} onClose={close} />
      )}
      {dialog === 'use' && (
        <UseSealDialog documentId={documentId} request={request} onClose={close} />
      )}
    </span>
  );
}
