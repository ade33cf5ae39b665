import { DownloadOutlined, FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getDocument, type DocumentLife } from '../../../../server/documents/api.js';
import { isStanding } from '../../../../server/domain/papers/document-states.js';
import { urlOf } from '../../api/client.js';
import { useLabel } from '../../i18n/use-label.js';
import { Loading } from '../../shared/Loading.js';
import { Mark } from '../../shared/Mark.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { ProofCard } from '../archive/ProofCard.js';
import { CheckCard } from '../document-checks/CheckCard.js';
import '../cases/case.css';
import { DocumentFrame } from './DocumentFrame.js';
import './document-page.css';
import { PrintNote } from './life/PrintNote.js';
import { LifeCard } from './life/LifeCard.js';
import { stateTone } from './state-tone.js';
import { SealCard } from '../seals/SealCard.js';
import { ServiceCard } from '../service/ServiceCard.js';
import { useDocumentLife } from './useDocumentLife.query.js';

/** One paper: as it was issued at the left, what can be known of it and done with it at the right. */
export function DocumentPage() {
  const { id = '' } = useParams();
  const life = useDocumentLife(id);
  if (life.isPending) return <Loading isPage />;
  if (life.isError) return <ProblemView error={life.error} onRetry={() => void life.refetch()} />;
  return <DocumentBody key={id} life={life.data} />;
}

function DocumentBody({ life }: { life: DocumentLife }) {
  const { id } = life;
  usePageTitle(`${life.title} ${life.number ?? ''}`);
  return (
    <article className="document-page">
      <DocumentHead life={life} />
      <EndedNote life={life} />
      <PrintNote life={life} />
      <div className="document-columns">
        <DocumentFrame document={life} />
        <aside className="document-cards">
          <LifeCard life={life} />
          <SealCard documentId={id} />
          <ServiceCard documentId={id} caseId={life.case.id} />
          <ProofCard documentId={id} />
          <CheckCard documentId={id} caseId={life.case.id} />
        </aside>
      </div>
    </article>
  );
}

function DocumentHead({ life }: { life: DocumentLife }) {
  const { t } = useTranslation();
  const label = useLabel();
  const address = (format: string) => urlOf(getDocument.path, { id: life.id }, { format });
  return (
    <header className="document-head">
      <div>
        <p className="document-of">
          <Link to={`/cases/${life.case.id}?tab=documents`}>
            {life.case.number ?? life.case.title}
          </Link>
          <span>{life.office.name}</span>
          {life.recipient !== null && (
            <span>{t('documents.recipient', { name: life.recipient })}</span>
          )}
        </p>
        <h1>
          {life.title}
          {life.number !== null && <span className="document-number">{life.number}</span>}
          <Mark tone={stateTone(life.state)}>{label('documentState', life.state)}</Mark>
          {life.internal && <Mark>{t('documents.internal')}</Mark>}
        </h1>
      </div>
      <div className="document-formats">
        <Button icon={<FilePdfOutlined />} href={address('pdf')} target="_blank" rel="noreferrer">
          {t('documents.pdf')}
        </Button>
        {!isStanding(life.state) && (
          <Button
            icon={<DownloadOutlined />}
            href={urlOf(getDocument.path, { id: life.id }, { format: 'pdf', original: '1' })}
            download
          >
            {t('documents.original')}
          </Button>
        )}
        <Button icon={<FileWordOutlined />} href={address('docx')}>
          {t('documents.docx')}
        </Button>
      </div>
    </header>
  );
}

/** A paper that no longer counts says so before anything else, with the way to the one that does. */
function EndedNote({ life: { id, state, versions, voidReason } }: { life: DocumentLife }) {
  const { t } = useTranslation();
  const newest = versions.at(-1);
  const isNewest = newest === undefined || newest.id === id;
  if (state !== 'void' && state !== 'replaced') return null;
  return (
    <Alert
      className="document-ended"
      type="error"
      showIcon
      title={t(state === 'void' ? 'documents.voided' : 'documents.replaced')}
      description={voidReason ?? undefined}
      action={
        isNewest ? undefined : (
          <Link to={`/documents/${newest.id}`}>
            {t('documents.seeNewer')} {newest.number}
          </Link>
        )
      }
    />
  );
}
