import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getDocument } from '../../../../server/documents/api.js';
import { urlOf } from '../../api/client.js';
import './document-page.css';
import type { CaseDocument } from './DocumentList.js';

interface Props {
  document: CaseDocument | null;
  onClose: () => void;
}

/** A quick look at a paper as it was issued, beside the page; its own page knows the rest. */
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
        <div className="document-formats">
          <Link to={`/documents/${document?.id ?? ''}`}>{t('documents.open')}</Link>
          <Button icon={<FilePdfOutlined />} href={address('pdf')} target="_blank" rel="noreferrer">
            {t('documents.pdf')}
          </Button>
          <Button icon={<FileWordOutlined />} href={address('docx')}>
            {t('documents.docx')}
          </Button>
        </div>
      }
    >
      {document !== null && (
        <div className={`document-drawer document-sheet-${document.state}`}>
          <iframe
            className="document-frame"
            sandbox=""
            src={address('html')}
            title={t('documents.frame', { title: document.title })}
          />
        </div>
      )}
    </Drawer>
  );
}
