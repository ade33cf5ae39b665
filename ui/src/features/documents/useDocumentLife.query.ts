import { useQuery } from '@tanstack/react-query';
import { getDocumentLife } from '../../../../server/documents/api.js';
import { call } from '../../api/client.js';

export const documentKey = (id: string) => ['document', id] as const;

/** Where a paper stands, its story and its versions. Cards of the page invalidate `documentKey` when they move it. */
export function useDocumentLife(id: string) {
  return useQuery({
    queryKey: [...documentKey(id), 'life'],
    queryFn: ({ signal }) => call(getDocumentLife, { params: { id } }, signal),
  });
}
