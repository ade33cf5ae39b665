import { useMutation, useQueryClient } from '@tanstack/react-query';
import { starCase } from '../../../../server/inbox/api.js';
import { call } from '../../api/client.js';
import { caseRootKey } from '../cases/useCase.query.js';
import { inboxKey } from './useInboxCounts.query.js';

/** Follows a case, or no longer. */
export function useStarCase() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ caseId, starred }: { caseId: string; starred: boolean }) =>
      call(starCase, { params: { id: caseId }, body: { starred } }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: inboxKey }),
        queryClient.invalidateQueries({ queryKey: ['tasks'] }),
        queryClient.invalidateQueries({ queryKey: caseRootKey }),
      ]),
  });
}
