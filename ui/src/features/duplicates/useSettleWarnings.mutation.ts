import { useMutation, useQueryClient } from '@tanstack/react-query';
import { settleWarnings } from '../../../../server/duplicates/api.js';
import { call, type BodyOf } from '../../api/client.js';
import { caseRootKey } from '../cases/useCase.query.js';

export function useSettleWarnings(caseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof settleWarnings>) =>
      call(settleWarnings, { params: { id: caseId }, body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: caseRootKey }),
  });
}
