import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listTemplatePapers } from '../../../../server/document-templates/api.js';
import { call } from '../../api/client.js';
import { useDebounced } from '../../shared/use-debounced.js';
import { templatesKey } from './useTemplates.query.js';

const quietMs = 300;

/** The papers of cases on whose data this person may look at a text, whose number or case holds the words. */
export function useTemplatePapers(kind: string, typed: string) {
  const q = useDebounced(typed.trim(), quietMs);
  return useQuery({
    queryKey: [...templatesKey, 'papers', kind, q],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(listTemplatePapers, { params: { kind }, query: { q } }, signal),
  });
}
