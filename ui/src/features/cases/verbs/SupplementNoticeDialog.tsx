import { Alert, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../useCase.query.js';
import { AskSupplementForm } from './AskSupplementForm.js';
import { HandOverForm } from './HandOverForm.js';

type Request = Case['supplements'][number];

/** 当场通知补充材料: first what is missing, then the paper to print and who signed for it. */
export function SupplementNoticeDialog({
  reliefCase,
  onClose,
}: {
  reliefCase: Case;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [documentId, setDocumentId] = useState<string | null>(null);
  const open = reliefCase.supplements.find(({ state }) => state === 'open');
  return (
    <Modal
      open
      destroyOnHidden
      footer={null}
      width={640}
      title={t('supplementNotice.title')}
      onCancel={onClose}
    >
      {open === undefined && documentId === null ? (
        <AskSupplementForm reliefCase={reliefCase} onAsked={setDocumentId} onCancel={onClose} />
      ) : (
        <Asked request={open} reliefCase={reliefCase} onClose={onClose} />
      )}
    </Modal>
  );
}

/** The case is read anew after the paper was made; until then there is nothing to hand over. */
function Asked({
  request,
  reliefCase,
  onClose,
}: {
  request: Request | undefined;
  reliefCase: Case;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const notice = request?.notice ?? null;
  if (request === undefined || notice === null) {
    return <p role="status">{t('supplementNotice.coming')}</p>;
  }
  if (notice.servedOn !== null) {
    const title = t('supplementNotice.handed', { on: notice.servedOn });
    return <Alert type="success" showIcon title={title} description={notice.number} />;
  }
  return (
    <HandOverForm
      supplementId={request.id}
      notice={notice}
      names={reliefCase.applicants.map(({ name }) => name)}
      onDone={onClose}
    />
  );
}
