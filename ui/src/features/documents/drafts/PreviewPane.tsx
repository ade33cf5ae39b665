import { Alert, Segmented } from 'antd';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { previewDraft, type DraftView } from '../../../../../server/documents/api.js';
import { call } from '../../../api/client.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { draftKey } from './useDraft.query.js';

interface Props {
  draft: DraftView;
  onFaults: (faults: readonly Fault[]) => void;
}

/** The paper the saved entries make, marked as a draft; else what keeps it from being made. */
export function PreviewPane({ draft, onFaults }: Props) {
  const { t } = useTranslation();
  const { id, version } = draft;
  const [at, setAt] = useState(0);
  const preview = useQuery({
    queryKey: [...draftKey(id), 'preview', version],
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(previewDraft, { params: { id } }, signal),
  });
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
        <div className="document-sheet">
          <iframe
            className="document-frame"
            sandbox=""
            srcDoc={paper.html}
            title={`${t('drafts.preview')}：${draft.title}`}
          />
        </div>
      )}
    </div>
  );
}

function PreviewFaults({ draft, faults }: { draft: DraftView; faults: readonly Fault[] }) {
  const { t } = useTranslation();
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
            return <li key={pointer + detail}>{place === '' ? detail : `${place}：${detail}`}</li>;
          })}
        </ul>
      }
    />
  );
}
