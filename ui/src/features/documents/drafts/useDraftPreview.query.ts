import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { previewDraft, type DraftView } from '../../../../../server/documents/api.js';
import { call } from '../../../api/client.js';
import { draftKey } from './useDraft.query.js';

/** The papers the saved entries make with what the checks find on them; asked anew where it is shown, since other papers of the case change. */
export function useDraftPreview({ id, version }: Pick<DraftView, 'id' | 'version'>) {
  return useQuery({
    queryKey: [...draftKey(id), 'preview', version],
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(previewDraft, { params: { id } }, signal),
  });
}
