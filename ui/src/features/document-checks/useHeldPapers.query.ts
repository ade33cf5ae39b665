import { useQuery } from '@tanstack/react-query';
import { listHeldPapers } from '../../../../server/document-checks/api.js';
import { call } from '../../api/client.js';

export const heldPapersKey = (caseId: string) => ['held-papers', caseId] as const;

const pollMs = 2_000;

/** Papers the check held up in the process; asked again for as long as the engine has not answered. */
export function useHeldPapers(caseId: string) {
  return useQuery({
    queryKey: heldPapersKey(caseId),
    queryFn: ({ signal }) => call(listHeldPapers, { params: { id: caseId } }, signal),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ isAsked }) => isAsked) === true ? pollMs : false,
    retry: false,
  });
}
