import { Alert, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import type { DraftView } from '../../../../../server/documents/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { PreviewPaper } from './PreviewPaper.js';
import { useDraftPreview } from './useDraftPreview.query.js';

interface Props {
  draft: DraftView;
  onFaults: (faults: readonly Fault[]) => void;
}

/** The paper the saved entries make, marked as a draft; else what keeps it from being made. */
export function PreviewPane({ draft, onFaults }: Props) {
  const { version } = draft;
  const [at, setAt] = useState(0);
  const preview = useDraftPreview(draft);
  const faults = preview.data?.faults;
  useEffect(() => {
    // A form nobody has written in yet is not full of faults: what is missing stands in place of the paper.
    if (faults !== undefined && version > 1) onFaults(faults);
  }, [faults, version, onFaults]);
  if (preview.isPending) return <Loading />;
  if (preview.isError) return <ProblemView error={preview.error} />;
  const { papers } = preview.data;
  const paper = papers[Math.min(at, papers.length - 1)];
  return (
    <div className="draft-preview">
      {papers.length > 1 && (
        <Segmented
          value={at}
          onChange={setAt}
          options={papers.map(({ recipient }, value) => ({
            value,
            label: recipient ?? String(value + 1),
          }))}
        />
      )}
      {paper === undefined ? (
        <PreviewFaults draft={draft} faults={preview.data.faults} />
      ) : (
        <PreviewPaper title={draft.title} paper={paper} />
      )}
    </div>
  );
}

function PreviewFaults({ draft, faults }: { draft: DraftView; faults: readonly Fault[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const fields = (draft.schema['properties'] ?? {}) as Record<string, { title?: string }>;
  return (
    <Alert
      type="info"
      showIcon
      title={t('drafts.previewFaults')}
      description={
        <ul className="draft-faults">
          {faults.map(({ pointer, detail }) => {
            const [, name = '', at] = pointer.split('/');
            const title = fields[name]?.title ?? '';
            const row = at === undefined ? '' : t('drafts.row', { count: Number(at) + 1 });
            const place = detail.includes(title) ? row : `${title}${row}`;
            return (
              <li key={pointer + detail}>
                {place === '' ? word(detail) : `${place}：${word(detail)}`}
              </li>
            );
          })}
        </ul>
      }
    />
  );
}
