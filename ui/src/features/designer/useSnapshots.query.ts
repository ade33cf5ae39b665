import { useQuery } from '@tanstack/react-query';
import { listSnapshots } from '../../../../server/designer/api.js';
import { call } from '../../api/client.js';
import { draftKey } from './useProcessDraft.query.js';

/** Earlier states of a draft, the newest first. */
export function useSnapshots(draftId: string) {
  return useQuery({
    queryKey: [...draftKey(draftId), 'snapshots'],
    queryFn: ({ signal }) => call(listSnapshots, { params: { id: draftId } }, signal),
  });
}
