import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readCopy } from '../../../../server/inbox/api.js';
import { call } from '../../api/client.js';
import { inboxKey } from './useInboxCounts.query.js';

/** 已阅. */
export function useReadCopy() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(readCopy, { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: inboxKey }),
  });
}
