import { useQuery } from '@tanstack/react-query';
import { getProcessDraft } from '../../../../server/designer/api.js';
import { call } from '../../api/client.js';
import { designerKey } from './usePackages.query.js';

/** Another designer's work, and whether one is there, is seen within this time. */
const lookIntervalMs = 15_000;

export const draftKey = (draftId: string | null) => [...designerKey, 'draft', draftId] as const;

/** A draft with its files; null asks for none. */
export function useProcessDraft(draftId: string | null) {
  return useQuery({
    queryKey: draftKey(draftId),
    enabled: draftId !== null,
    refetchInterval: lookIntervalMs,
    queryFn: ({ signal }) => call(getProcessDraft, { params: { id: draftId ?? '' } }, signal),
  });
}
