import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { revealIdentity } from '../../../../../server/cases/api.js';
import {
  revealReasonIds,
  revealReasons,
  type RevealReason,
} from '../../../../../server/cases/people-view-api.js';
import { call } from '../../../api/client.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useAccount } from '../../accounts/useAccount.js';
import { Facts } from './Facts.js';

interface Props {
  caseId: string;
  personId: string;
  name: string;
}

/** A button for who may see whole numbers; the numbers stay in the dialog. */
export function RevealIdentity(props: Props) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const [isOpen, setIsOpen] = useState(false);
  if (!hasRole(...(revealIdentity.roles as readonly string[]))) return null;
  return (
    <>
      <Button
        size="small"
        type="link"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('facts.reveal')}
      </Button>
      {isOpen && (
        <RevealDialog
          {...props}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}

function RevealDialog({ caseId, personId, name, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [reason, setReason] = useState<RevealReason | null>(null);
  const reveal = useMutation({
    mutationFn: (body: { reason: RevealReason }) =>
      call(revealIdentity, { params: { id: caseId, personId }, body }),
    gcTime: 0,
  });
  return (
    <Modal
      open
      title={t('facts.revealTitle', { name })}
      okText={t('facts.reveal')}
      okButtonProps={{ disabled: reason === null || reveal.isSuccess }}
      confirmLoading={reveal.isPending}
      onCancel={onClose}
      onOk={() => {
        if (reason !== null) reveal.mutate({ reason });
      }}
    >
      <p className="quiet">{t('facts.revealHint')}</p>
      {reveal.error && <Alert type="error" showIcon title={problemText(reveal.error)} />}
      {reveal.isSuccess ? (
        <Facts
          items={[
            [t('facts.identity'), reveal.data.identityNumber],
            [t('facts.revealPhone'), reveal.data.phone],
          ]}
        />
      ) : (
        <Select<RevealReason>
          className="field-select"
          aria-label={t('facts.revealReason')}
          placeholder={t('facts.revealReason')}
          options={revealReasonIds.map((id) => ({ value: id, label: revealReasons[id] }))}
          onChange={setReason}
        />
      )}
    </Modal>
  );
}
