import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { copyCase, listCopies, listRecipients, urgeCopy } from '../../../../../server/inbox/api.js';
import { call } from '../../../api/client.js';

const copiesKey = (caseId: string) => ['case', caseId, 'copies'] as const;

/** Who was shown the case, and whether it was read. */
export function useCopies(caseId: string) {
  return useQuery({
    queryKey: copiesKey(caseId),
    queryFn: ({ signal }) => call(listCopies, { params: { id: caseId } }, signal),
  });
}

/** People of the offices taking part. */
export function useRecipients(caseId: string) {
  return useQuery({
    queryKey: ['recipients', caseId],
    staleTime: 60_000,
    queryFn: ({ signal }) => call(listRecipients, { params: { id: caseId } }, signal),
  });
}

export function useCopyCase(caseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ accountIds, message }: { accountIds: string[]; message: string }) =>
      call(copyCase, {
        params: { id: caseId },
        body: { to: accountIds.map((accountId) => ({ accountId })), message },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: copiesKey(caseId) }),
  });
}

export function useUrgeCopy(caseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(urgeCopy, { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: copiesKey(caseId) }),
  });
}
