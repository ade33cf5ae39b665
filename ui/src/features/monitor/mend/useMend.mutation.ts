import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  confirmMend,
  orderMend,
  refuseMend,
  undoMend,
} from '../../../../../server/monitor/mend/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { mendsKey } from './useMends.query.js';

/** Orders an act, with its reason. */
export function useOrderMend() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof orderMend>) => call(orderMend, { body }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: mendsKey }),
  });
}

/** What may be said to an order: agreed, refused, taken back. */
export type MendAnswer = 'confirm' | 'refuse' | 'undo';

const endpoints = { confirm: confirmMend, refuse: refuseMend, undo: undoMend } as const;

/** Agrees to an order, refuses it or takes it back, with a reason. */
export function useAnswerMend(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ answer, reason }: { answer: MendAnswer; reason: string }) =>
      call(endpoints[answer], { params: { id }, body: { reason } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: mendsKey }),
  });
}
