import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  addRemark,
  listRemarks,
  pinRemark,
  withdrawRemark,
} from '../../../../server/remarks/api.js';
import { call } from '../../api/client.js';

const keyOf = (caseId: string) => ['remarks', caseId];

/** The remarks on a case. */
export function useRemarks(caseId: string) {
  return useQuery({
    queryKey: keyOf(caseId),
    queryFn: () => call(listRemarks, { params: { id: caseId } }),
  });
}

/** Writes, pins and takes back remarks; the list follows. */
export function useChangeRemarks(caseId: string) {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: keyOf(caseId) });
  return {
    add: useMutation({
      mutationFn: (text: string) => call(addRemark, { params: { id: caseId }, body: { text } }),
      onSuccess,
    }),
    pin: useMutation({
      mutationFn: ({ remarkId, pinned }: { remarkId: string; pinned: boolean }) =>
        call(pinRemark, { params: { id: caseId, remarkId }, body: { pinned } }),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: (remarkId: string) => call(withdrawRemark, { params: { id: caseId, remarkId } }),
      onSuccess,
    }),
  };
}
