import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { createDraft } from '../../../../../server/documents/api.js';
import { call } from '../../../api/client.js';
import { caseDraftsKey, draftKey } from './useDraft.query.js';

/** Begins a paper of a kind and goes to its desk. */
export function useCreateDraft(caseId: string) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (kind: string) => call(createDraft, { params: { id: caseId }, body: { kind } }),
    onSuccess: async (draft) => {
      queryClient.setQueryData(draftKey(draft.id), draft);
      await queryClient.invalidateQueries({ queryKey: caseDraftsKey(caseId) });
      void navigate(`/document-drafts/${draft.id}`);
    },
  });
}
