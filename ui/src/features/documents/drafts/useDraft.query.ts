import { useQuery } from '@tanstack/react-query';
import { getDraft, listDraftableKinds, listDrafts } from '../../../../../server/documents/api.js';
import { call } from '../../../api/client.js';

export const draftKey = (id: string) => ['document-draft', id] as const;
export const caseDraftsKey = (caseId: string) => ['document-drafts', caseId] as const;

/** A draft with its form and what the one who asks may do with it. */
export function useDraft(id: string) {
  return useQuery({
    queryKey: draftKey(id),
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => call(getDraft, { params: { id } }, signal),
  });
}

/** The drafts of a case that are on their way. */
export function useCaseDrafts(caseId: string) {
  return useQuery({
    queryKey: caseDraftsKey(caseId),
    queryFn: ({ signal }) => call(listDrafts, { params: { id: caseId } }, signal),
  });
}

/** What may be drafted for a case now, and why the rest may not. */
export function useDraftableKinds(caseId: string) {
  return useQuery({
    queryKey: [...caseDraftsKey(caseId), 'kinds'],
    queryFn: ({ signal }) => call(listDraftableKinds, { params: { id: caseId } }, signal),
  });
}
