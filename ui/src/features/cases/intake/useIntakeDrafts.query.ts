import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { intakeApi } from '../../../../../server/intake/api.js';
import { call } from '../../../api/client.js';

const draftsKey = ['intake-drafts'] as const;

/** The person's unfinished applications. */
export function useIntakeDrafts() {
  return useQuery({
    queryKey: draftsKey,
    queryFn: ({ signal }) => call(intakeApi.listIntakeDrafts, {}, signal),
  });
}

/** One of them, as it was when it was opened; saving does not read it again. */
export function useIntakeDraft(id: string | null) {
  return useQuery({
    queryKey: [...draftsKey, id],
    enabled: id !== null,
    gcTime: 0,
    staleTime: Infinity,
    queryFn: ({ signal }) => call(intakeApi.getIntakeDraft, { params: { id: id ?? '' } }, signal),
  });
}

/** Throws one away. */
export function useDropDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(intakeApi.dropIntakeDraft, { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: draftsKey }),
  });
}
