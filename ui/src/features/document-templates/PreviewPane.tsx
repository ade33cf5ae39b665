import { Alert, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PreviewView } from '../../../../server/document-templates/api.js';
import { PaperPicker } from './PaperPicker.js';
import type { PreviewChoice } from './preview-choice.js';

interface Props {
  /** The kind of paper. */
  kind: string;
  preview: PreviewView | undefined;
  isFetching: boolean;
  /** Why the server could not be asked, in words; null: it was. */
  problem: string | null;
  choice: PreviewChoice;
  onChoice: (choice: PreviewChoice) => void;
}

/** The printed page on invented data or on those of a case; the frame runs nothing. */
export function PreviewPane({ kind, preview, isFetching, problem, choice, onChoice }: Props) {
  const { t } = useTranslation();
  const { on, documentId } = choice;
  const isUnchosen = on === 'paper' && documentId === null;
  const fault = isUnchosen ? null : (problem ?? preview?.fault ?? null);
  return (
    <section className="template-preview panel" aria-busy={isFetching}>
      <header>
        <h2>{t('templates.preview')}</h2>
        <Segmented<PreviewChoice['on']>
          size="small"
          aria-label={t('templates.previewData')}
          value={on}
          options={(['full', 'sparse', 'paper'] as const).map((value) => ({
            value,
            label: t(`templates.sample.${value}`),
          }))}
          onChange={(next) => {
            onChoice({ on: next, documentId });
          }}
        />
      </header>
      {on === 'paper' && (
        <PaperPicker
          kind={kind}
          documentId={documentId}
          onChoose={(id) => {
            onChoice({ on, documentId: id });
          }}
        />
      )}
      {fault !== null && <Alert type="error" showIcon title={fault} />}
      <div className="template-sheet">
        <iframe
          title={t('templates.previewOf', { sample: t(`templates.sample.${on}`) })}
          sandbox=""
          srcDoc={isUnchosen ? '' : (preview?.html ?? '')}
          hidden={isUnchosen || preview?.html == null}
        />
      </div>
    </section>
  );
}
