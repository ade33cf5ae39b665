import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Loading } from '../../../shared/Loading.js';
import { PageState } from '../../../shared/PageState.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { DocumentList } from '../../documents/DocumentList.js';
import { SupplementNoticeButton } from '../verbs/SupplementNoticeButton.js';
import { useCase } from '../useCase.query.js';
import '../case.css';
import './intake.css';

/** It is filed: the papers to print while the applicant is still at the desk, then on to the case. */
export function FiledPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const found = useCase(id);
  usePageTitle(t('wizard.filed'));
  if (found.isError) return <ProblemView error={found.error} />;
  if (found.data === undefined) return <Loading />;
  const { title, documents } = found.data;
  return (
    <section className="panel intake-filed">
      <PageState
        tone="done"
        title={<h1>{t('wizard.filed')}</h1>}
        subTitle={title}
        actions={
          <>
            <Button type="primary" onClick={() => void navigate(`/cases/${id}`)}>
              {t('wizard.toCase')}
            </Button>
            <SupplementNoticeButton reliefCase={found.data} />
            <Button onClick={() => void navigate('/applications/new')}>
              {t('wizard.another')}
            </Button>
          </>
        }
      />
      <h2>{t('wizard.toPrint')}</h2>
      <p className="quiet">{t('wizard.toPrintHint')}</p>
      {documents.length === 0 ? (
        <p role="status">{t('wizard.papersComing')}</p>
      ) : (
        <DocumentList items={documents} />
      )}
    </section>
  );
}
