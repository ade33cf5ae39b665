import { FilePdfOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { getDocument } from '../../../../server/documents/api.js';
import { urlOf } from '../../api/client.js';
import type { CaseDocument } from './DocumentList.js';

interface Props {
  document: CaseDocument | null;
  onClose: () => void;
}

/** A paper as it was issued, beside the page; as a PDF in a tab of its own. */
export function DocumentDrawer({ document, onClose }: Props) {
  const { t } = useTranslation();
  const address = (format: string) =>
    urlOf(getDocument.path, { id: document?.id ?? '' }, { format });
  return (
    <Drawer
      open={document !== null}
      size="min(1180px, 94vw)"
      destroyOnHidden
      onClose={onClose}
      styles={{ body: { padding: 0, background: '#e6eaf0' } }}
      title={
        <>
          {document?.title} <span className="document-number">{document?.number}</span>
        </>
      }
      extra={
        <Button icon={<FilePdfOutlined />} href={address('pdf')} target="_blank" rel="noreferrer">
          {t('documents.pdf')}
        </Button>
      }
    >
      {document !== null && (
        <iframe
          className="document-frame"
          sandbox=""
          src={address('html')}
          title={t('documents.frame', { title: document.title })}
        />
      )}
    </Drawer>
  );
}
