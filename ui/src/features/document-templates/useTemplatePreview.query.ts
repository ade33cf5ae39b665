import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { previewTemplate, type PreviewSource } from '../../../../server/document-templates/api.js';
import { call } from '../../api/client.js';
import { useDebounced } from '../../shared/use-debounced.js';
import { templatesKey } from './useTemplates.query.js';

const quietMs = 500;

/** Check and print of a text on a sample or a paper of a case, when the hands rest. */
export function useTemplatePreview(kind: string, typed: string, source: PreviewSource) {
  const body = useDebounced(typed, quietMs);
  return useQuery({
    queryKey: [...templatesKey, 'preview', kind, source, body],
    gcTime: 60_000,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call(previewTemplate, { params: { kind }, body: { body, source } }, signal),
  });
}
