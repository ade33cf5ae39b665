import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  listCaseSignatures,
  readOwnSignature,
  removeOwnSignature,
  saveOwnSignature,
} from '../../../../server/signature-images/api.js';
import { call } from '../../api/client.js';

const rootKey = ['signature-image'] as const;

/** The own picture; `image` null: none is kept. */
export function useOwnSignature() {
  return useQuery({
    queryKey: [...rootKey, 'own'],
    queryFn: ({ signal }) => call(readOwnSignature, {}, signal),
  });
}

export function useChangeSignature() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: rootKey });
  return {
    save: useMutation({
      mutationFn: (png: string) => call(saveOwnSignature, { body: { png } }),
      onSuccess,
    }),
    remove: useMutation({ mutationFn: () => call(removeOwnSignature, {}), onSuccess }),
  };
}

/** Addresses of the pictures beside the opinions of a case, by decision; empty where the reader may not see them. */
export function useCaseSignatures(caseId: string, isAllowed: boolean): ReadonlyMap<string, string> {
  const found = useQuery({
    queryKey: [...rootKey, 'case', caseId],
    enabled: isAllowed,
    queryFn: ({ signal }) => call(listCaseSignatures, { params: { id: caseId } }, signal),
    staleTime: 5 * 60_000,
  });
  return new Map(
    found.data?.items.flatMap(({ decisionIds, address }) =>
      decisionIds.map((id) => [id, address] as const),
    ),
  );
}
