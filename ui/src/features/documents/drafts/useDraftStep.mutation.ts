import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  acceptDraft,
  discardDraft,
  issueDraft,
  returnDraft,
  submitDraft,
  type DraftView,
} from '../../../../../server/documents/api.js';
import { call } from '../../../api/client.js';
import { caseRootKey } from '../../cases/useCase.query.js';
import { caseDraftsKey, draftKey } from './useDraft.query.js';

export type DraftStep =
  | { kind: 'submit'; version: number; reviewerId: string | null }
  | { kind: 'accept'; version: number; note: string }
  | { kind: 'return'; version: number; note: string }
  | { kind: 'issue' | 'discard'; version: number };

/** Moves a draft on its way; everything that shows it is asked again. */
export function useDraftStep(draft: DraftView) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (step: DraftStep) => send(draft.id, step),
    onSuccess: async (moved) => {
      queryClient.setQueryData(draftKey(draft.id), moved);
      await queryClient.invalidateQueries({ queryKey: caseDraftsKey(draft.case.id) });
      await queryClient.invalidateQueries({ queryKey: caseRootKey });
    },
  });
}

function send(id: string, step: DraftStep): Promise<DraftView> {
  const params = { id };
  const { version } = step;
  switch (step.kind) {
    case 'submit':
      return call(submitDraft, { params, body: { version, reviewerId: step.reviewerId } });
    case 'accept':
      return call(acceptDraft, {
        params,
        body: { version, note: step.note === '' ? null : step.note },
      });
    case 'return':
      return call(returnDraft, { params, body: { version, note: step.note } });
    case 'issue':
      return call(issueDraft, { params, body: { version } });
    case 'discard':
      return call(discardDraft, { params, body: { version } });
  }
}
