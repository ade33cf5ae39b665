import { useQuery } from '@tanstack/react-query';
import { getTemplateVersion } from '../../../../server/document-templates/api.js';
import { call } from '../../api/client.js';
import { templatesKey } from './useTemplates.query.js';

export const versionKey = (id: string) => [...templatesKey, 'version', id] as const;

/** One version with its text; not read again behind the back of who writes in it. */
export function useTemplateVersion(id: string | null) {
  return useQuery({
    queryKey: versionKey(id ?? ''),
    enabled: id !== null,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => call(getTemplateVersion, { params: { id: id ?? '' } }, signal),
  });
}
