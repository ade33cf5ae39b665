import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChangePreview, ChangeView } from '../../../../../server/settings/api.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { FaultLines } from '../editors/FaultLines.js';
import { PreviewCases } from './PreviewCases.js';
import { PreviewSettings } from './PreviewSettings.js';
import { PreviewTerms } from './PreviewTerms.js';
import { usePreview } from './usePreview.query.js';

/** 影响预览: what would change for open cases and running terms, computed on what is there now. */
export function PreviewPanel({ change }: { change: ChangeView }) {
  const { t } = useTranslation();
  const preview = usePreview(change.id, change.version, true);
  return (
    <section className="panel change-part" aria-labelledby="preview-title">
      <div className="panel-head">
        <h2 id="preview-title">{t('preview.title')}</h2>
        <Button size="small" loading={preview.isFetching} onClick={() => void preview.refetch()}>
          {t('preview.again')}
        </Button>
      </div>
      {preview.isPending && <Loading />}
      {preview.isError && (
        <ProblemView error={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {preview.data !== undefined && <PreviewBody preview={preview.data} />}
    </section>
  );
}

function PreviewBody({ preview }: { preview: ChangePreview }) {
  const { t } = useTranslation();
  const { caseCount, changedCaseCount, termCount, changedTermCount } = preview;
  return (
    <>
      <p role="status" className="panel-hint">
        {t('preview.counts', { caseCount, changedCaseCount, termCount, changedTermCount })}
      </p>
      {preview.faults.length > 0 && <FaultLines faults={preview.faults} />}
      {preview.settings.length > 0 && <PreviewSettings rows={preview.settings} />}
      {changedCaseCount === 0 && changedTermCount === 0 && (
        <p className="quiet">{t('preview.nothing')}</p>
      )}
      {preview.cases.length > 0 && <PreviewCases cases={preview.cases} total={changedCaseCount} />}
      {preview.terms.length > 0 && <PreviewTerms terms={preview.terms} total={changedTermCount} />}
    </>
  );
}
