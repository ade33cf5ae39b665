import { useMutation, useQueryClient } from '@tanstack/react-query';
import { issueHeldPaper } from '../../../../server/document-checks/api.js';
import { call } from '../../api/client.js';
import { heldPapersKey } from './useHeldPapers.query.js';

/** Lets the process try again to issue a paper that was held up. */
export function useIssueHeldPaper(caseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (paperId: string) => call(issueHeldPaper, { params: { id: caseId, paperId } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: heldPapersKey(caseId) }),
  });
}
