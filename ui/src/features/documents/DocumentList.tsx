import { FileTextOutlined } from '@ant-design/icons';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-label.js';
import type { Case } from '../cases/useCase.query.js';
import { DocumentDrawer } from './DocumentDrawer.js';
import './documents.css';
import { Mark } from '../../shared/Mark.js';
import { stateTone } from './state-tone.js';

export type CaseDocument = Case['documents'][number];

/** The papers of a case; each opens in a drawer. */
export function DocumentList({
  items,
  isCompact = false,
  onOpen,
}: {
  items: CaseDocument[];
  isCompact?: boolean;
  /** Where a paper opens; a drawer unless told. */
  onOpen?: (document: CaseDocument) => void;
}) {
  const { t } = useTranslation();
  const label = useLabel();
  const [shown, setShown] = useState<CaseDocument | null>(null);
  if (items.length === 0) return <p className="quiet">{t('case.documentsEmpty')}</p>;
  return (
    <>
      <ul className={isCompact ? 'documents documents-compact' : 'documents'}>
        {items.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              className={`document document-${document.state}`}
              onClick={() => {
                (onOpen ?? setShown)(document);
              }}
            >
              <FileTextOutlined aria-hidden className="document-icon" />
              <span className="document-title">
                {document.title}
                {document.number !== null && (
                  <span className="document-number">{document.number}</span>
                )}
                {document.recipient !== null && (
                  <span className="document-number">
                    {t('documents.recipient', { name: document.recipient })}
                  </span>
                )}
              </span>
              <span className="document-state">
                {document.correctsId !== null && <Mark>{t('documents.corrects')}</Mark>}
                {document.notPrintable && <Mark tone="bad">{t('documents.printAside')}</Mark>}
                {document.internal && <Mark>{t('documents.internal')}</Mark>}
                <Mark tone={stateTone(document.state)}>
                  {label('documentState', document.state)}
                </Mark>
                <span className="document-on">{document.servedOn ?? document.issuedOn}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <DocumentDrawer
        document={shown}
        onClose={() => {
          setShown(null);
        }}
      />
    </>
  );
}
