import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  correctDocument,
  fileDocument,
  reprintDocument,
  voidDocument,
  type DocumentLife,
} from '../../../../../server/documents/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { caseRootKey } from '../../cases/useCase.query.js';
import { documentKey } from '../useDocumentLife.query.js';

/** Everything that shows the paper is asked again. */
function useRefresh(id: string) {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: documentKey(id) });
    await queryClient.invalidateQueries({ queryKey: caseRootKey });
  };
}

export function useVoidDocument(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: (body: BodyOf<typeof voidDocument>): Promise<DocumentLife> =>
      call(voidDocument, { params: { id }, body }),
    onSuccess: refresh,
  });
}

export function useFileDocument(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: (_: undefined): Promise<DocumentLife> => call(fileDocument, { params: { id } }),
    onSuccess: refresh,
  });
}

export function useReprintDocument(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: (_: undefined): Promise<DocumentLife> => call(reprintDocument, { params: { id } }),
    onSuccess: refresh,
  });
}

export function useCorrectDocument(id: string) {
  const refresh = useRefresh(id);
  return useMutation({
    mutationFn: (reason: string) => call(correctDocument, { params: { id }, body: { reason } }),
    onSuccess: refresh,
  });
}
