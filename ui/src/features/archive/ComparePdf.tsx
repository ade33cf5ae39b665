import { Alert, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useComparePdf } from './useCheck.query.js';

/** For officials: a PDF dropped here is compared with the stored files, byte by byte. */
export function ComparePdf() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const compare = useComparePdf();
  return (
    <section className="check-compare">
      <h2>{t('check.compare')}</h2>
      <p className="quiet">{t('check.compareHint')}</p>
      <Upload.Dragger
        accept="application/pdf"
        showUploadList={false}
        disabled={compare.isPending}
        beforeUpload={(file) => {
          compare.mutate(file);
          // We send the file ourselves.
          return false;
        }}
      >
        {t('check.compareChoose')}
      </Upload.Dragger>
      {compare.isError && (
        <Alert className="check-outcome" type="error" showIcon title={problemText(compare.error)} />
      )}
      {compare.data && <Comparison result={compare.data} />}
    </section>
  );
}

function Comparison({ result }: { result: NonNullable<ReturnType<typeof useComparePdf>['data']> }) {
  const { t } = useTranslation();
  const { outcome, paper, sha256, sm3 } = result;
  const words = { same: 'compareSame', hidden: 'compareHidden', none: 'compareNone' } as const;
  return (
    <Alert
      className="check-outcome"
      type={outcome === 'none' ? 'error' : 'success'}
      showIcon
      title={t(`check.${words[outcome]}`)}
      description={
        <>
          {paper !== null && (
            <p>
              <Link to={`/documents/${paper.documentId}`}>
                {paper.title} {paper.number}
              </Link>
            </p>
          )}
          <p className="proof-hash">SHA-256 {sha256}</p>
          <p className="proof-hash">SM3 {sm3}</p>
        </>
      }
    />
  );
}
