import { useQuery } from '@tanstack/react-query';
import { compareDocument } from '../../../../../server/documents/api.js';
import { call } from '../../../api/client.js';
import { documentKey } from '../useDocumentLife.query.js';

/** The paper made again from today's data and template, beside the issued one. Asked anew each time. */
export function useComparison(id: string) {
  return useQuery({
    queryKey: [...documentKey(id), 'comparison'],
    refetchOnWindowFocus: false,
    gcTime: 0,
    queryFn: ({ signal }) => call(compareDocument, { params: { id } }, signal),
  });
}
