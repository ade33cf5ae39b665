import { useMutation, useQueryClient } from '@tanstack/react-query';
import { partnerReliefsKey } from './usePartnerReliefs.query.js';

/** Enters, imports or voids records; afterwards the list is read anew. */
export function usePartnerChange<Body, Answer>(send: (body: Body) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: partnerReliefsKey }),
  });
}
