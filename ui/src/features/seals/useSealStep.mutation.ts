import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sealsApi } from '../../../../server/seals/api.js';
import { call, type BodyOf } from '../../api/client.js';
import { caseRootKey } from '../cases/useCase.query.js';
import { documentKey } from '../documents/useDocumentLife.query.js';
import { sealKey } from './useSealUses.query.js';

/** A step on the way of a seal: which, and what it needs. */
export type SealStep =
  | { step: 'ask'; body: BodyOf<typeof sealsApi.askSeal> }
  | { step: 'decide'; requestId: string; body: BodyOf<typeof sealsApi.decideSealRequest> }
  | { step: 'withdraw'; requestId: string }
  | { step: 'use'; requestId: string; body: BodyOf<typeof sealsApi.useSeal> };

/** Takes a step for a paper; everything that shows the paper, and the register, are asked again. */
export function useSealStep(documentId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (given: SealStep): Promise<void> => {
      await send(documentId, given);
    },
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: documentKey(documentId) });
      await queryClient.invalidateQueries({ queryKey: sealKey });
      await queryClient.invalidateQueries({ queryKey: caseRootKey });
    },
  });
}

async function send(documentId: string, given: SealStep): Promise<unknown> {
  if (given.step === 'ask') {
    return call(sealsApi.askSeal, { params: { id: documentId }, body: given.body });
  }
  const params = { id: given.requestId };
  switch (given.step) {
    case 'decide':
      return call(sealsApi.decideSealRequest, { params, body: given.body });
    case 'withdraw':
      return call(sealsApi.withdrawSealRequest, { params });
    case 'use':
      return call(sealsApi.useSeal, { params, body: given.body });
  }
}
