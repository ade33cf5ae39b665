import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getTemplate, listTemplates } from '../../../../server/document-templates/api.js';
import { call } from '../../api/client.js';

export const templatesKey = ['document-templates'] as const;

/** Every kind of paper with the text an office prints it by. */
export function useTemplates(officeId: string) {
  return useQuery({
    queryKey: [...templatesKey, 'list', officeId],
    enabled: officeId !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(listTemplates, { query: { officeId } }, signal),
  });
}

/** One kind with all one needs to write its template. */
export function useTemplate(kind: string, officeId: string) {
  return useQuery({
    queryKey: [...templatesKey, 'kind', kind, officeId],
    enabled: officeId !== '',
    queryFn: ({ signal }) => call(getTemplate, { params: { kind }, query: { officeId } }, signal),
  });
}
