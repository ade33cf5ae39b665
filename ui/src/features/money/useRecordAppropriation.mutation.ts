import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recordAppropriation, type AppropriationBody } from '../../../../server/money/api.js';
import { call } from '../../api/client.js';
import { ledgerKey } from './useLedger.query.js';

export function useRecordAppropriation(officeId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: AppropriationBody) =>
      call(recordAppropriation, { params: { id: officeId }, body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ledgerKey }),
  });
}
