import { Alert, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PreviewView, SampleName } from '../../../../server/document-templates/api.js';

interface Props {
  preview: PreviewView | undefined;
  isFetching: boolean;
  /** Why the server could not be asked, in words; null: it was. */
  problem: string | null;
  sample: SampleName;
  onSample: (sample: SampleName) => void;
}

/** The printed page on invented data; the frame runs nothing. */
export function PreviewPane({ preview, isFetching, problem, sample, onSample }: Props) {
  const { t } = useTranslation();
  const fault = problem ?? preview?.fault ?? null;
  return (
    <section className="template-preview panel" aria-busy={isFetching}>
      <header>
        <h2>{t('templates.preview')}</h2>
        <Segmented<SampleName>
          size="small"
          value={sample}
          options={[
            { value: 'full', label: t('templates.sample.full') },
            { value: 'sparse', label: t('templates.sample.sparse') },
          ]}
          onChange={onSample}
        />
      </header>
      {fault !== null && <Alert type="error" showIcon title={fault} />}
      <div className="template-sheet">
        <iframe
          title={t('templates.previewOf', { sample: t(`templates.sample.${sample}`) })}
          sandbox=""
          srcDoc={preview?.html ?? ''}
          hidden={preview?.html == null}
        />
      </div>
    </section>
  );
}
