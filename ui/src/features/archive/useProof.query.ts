import { useMutation, useQuery } from '@tanstack/react-query';
import { archiveApi } from '../../../../server/archive/api.js';
import { call } from '../../api/client.js';
import { documentKey } from '../documents/useDocumentLife.query.js';

/** Hashes, links and signature of a paper. */
export function useProof(id: string) {
  return useQuery({
    queryKey: [...documentKey(id), 'proof'],
    queryFn: ({ signal }) => call(archiveApi.getDocumentProof, { params: { id } }, signal),
  });
}

/** Recomputes the chain of the case and the paper, now. */
export function useVerifyDocument(id: string) {
  return useMutation({
    mutationFn: (_: undefined) => call(archiveApi.verifyDocument, { params: { id } }),
  });
}
