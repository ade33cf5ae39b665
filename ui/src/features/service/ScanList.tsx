import { UploadOutlined } from '@ant-design/icons';
import { Alert, App, Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentsApi, maxAttachmentBytes } from '../../../../server/attachments/api.js';
import { urlOf } from '../../api/client.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useScans, useUploadScan } from './useService.query.js';
import { VoidScanButton } from './VoidScanButton.js';

interface Props {
  caseId: string;
  documentId: string;
  mayAttach: boolean;
}

/** Scans of the receipts of a paper, and the way to add one. */
export function ScanList({ caseId, documentId, mayAttach }: Props) {
  const { t } = useTranslation();
  const scans = useScans({ caseId, documentId });
  const items = scans.data?.items ?? [];
  return (
    <div className="service-scans">
      {items.length > 0 && <h3>{t('service.scans')}</h3>}
      <ul>
        {items.map(({ id, name, sizeBytes, voidReason }) => (
          <li key={id}>
            <a
              href={urlOf(attachmentsApi.getAttachment.path, { id }, {})}
              target="_blank"
              rel="noreferrer"
              className={voidReason === null ? undefined : 'service-void'}
            >
              {name}
            </a>{' '}
            <span className="quiet">{sizeText(sizeBytes)}</span>{' '}
            {voidReason === null ? (
              <VoidScanButton id={id} documentId={documentId} />
            ) : (
              <span className="quiet">{t('service.voided', { reason: voidReason })}</span>
            )}
          </li>
        ))}
      </ul>
      {mayAttach && <UploadScan caseId={caseId} documentId={documentId} />}
    </div>
  );
}

function UploadScan({ caseId, documentId }: Omit<Props, 'mayAttach'>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [percent, setPercent] = useState(0);
  const send = useUploadScan({ caseId, documentId }, setPercent);
  const take = (file: File) => {
    if (file.size > maxAttachmentBytes) {
      void message.error(t('service.tooLarge'));
      return;
    }
    setPercent(0);
    send.mutate(file, { onSuccess: () => void message.success(t('service.uploaded')) });
  };
  return (
    <>
      <Upload
        accept=".pdf,.jpg,.jpeg,.png"
        showUploadList={false}
        beforeUpload={(file) => {
          take(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} loading={send.isPending}>
          {send.isPending ? t('service.uploading', { percent }) : t('service.upload')}
        </Button>
      </Upload>
      <p className="quiet service-by">{t('service.uploadHint')}</p>
      {send.isError && <Alert type="error" showIcon title={problemText(send.error)} />}
    </>
  );
}

function sizeText(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1_024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
