import { useQuery } from '@tanstack/react-query';
import { sealsApi } from '../../../../server/seals/api.js';
import { call } from '../../api/client.js';
import { documentKey } from '../documents/useDocumentLife.query.js';

/** Who asked for a seal on a paper, who approved, where it was used. */
export function useDocumentSeal(id: string) {
  return useQuery({
    queryKey: [...documentKey(id), 'seal'],
    queryFn: ({ signal }) => call(sealsApi.getDocumentSeal, { params: { id } }, signal),
  });
}
