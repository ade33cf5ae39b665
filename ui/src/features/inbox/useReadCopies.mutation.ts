import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readCopies } from '../../../../server/inbox/api.js';
import { call } from '../../api/client.js';
import { inboxKey } from './useInboxCounts.query.js';

/** 已阅, of one copy or of several at once. */
export function useReadCopies() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) => call(readCopies, { body: { ids } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: inboxKey }),
  });
}
