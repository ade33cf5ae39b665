import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  checkDraft,
  discardProcessDraft,
  giveWarningReasons,
  releaseDraft,
  restoreDraft,
  returnDraft,
  submitDraft,
  takeSnapshot,
  withdrawDraft,
  type WarningReason,
} from '../../../../server/designer/api.js';
import { call, type BodyOf } from '../../api/client.js';
import { designerKey } from './usePackages.query.js';

export type DraftStep =
  | { kind: 'submit'; body: BodyOf<typeof submitDraft> }
  | { kind: 'withdraw' | 'discard' }
  | { kind: 'release'; revision: number }
  | { kind: 'return'; reason: string };

/** Moves a draft on its way; answers the release when it became one. All that is shown of packages is read again. */
export function useDraftStep(draftId: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: async (step: DraftStep): Promise<{ releaseId: string } | null> => {
      const params = { id: draftId };
      switch (step.kind) {
        case 'submit':
          await call(submitDraft, { params, body: step.body });
          return null;
        case 'withdraw':
          await call(withdrawDraft, { params });
          return null;
        case 'discard':
          await call(discardProcessDraft, { params });
          return null;
        case 'return':
          await call(returnDraft, { params, body: { reason: step.reason } });
          return null;
        case 'release':
          return call(releaseDraft, { params, body: { revision: step.revision } });
      }
    },
    onSuccess,
  });
}

/** The check of the server, on record for this revision. */
export function useCheckDraft(draftId: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (revision: number) =>
      call(checkDraft, { params: { id: draftId }, body: { revision } }),
    onSuccess,
  });
}

export function useGiveReasons(draftId: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (reasons: WarningReason[]) =>
      call(giveWarningReasons, { params: { id: draftId }, body: { reasons } }),
    onSuccess,
  });
}

export function useTakeSnapshot(draftId: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (note: string) => call(takeSnapshot, { params: { id: draftId }, body: { note } }),
    onSuccess,
  });
}

export function useRestoreDraft(draftId: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (body: BodyOf<typeof restoreDraft>) =>
      call(restoreDraft, { params: { id: draftId }, body }),
    onSuccess,
  });
}

function useReadAgain() {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: designerKey });
  };
}
