import { useQuery } from '@tanstack/react-query';
import { listCaseVerbs } from '../../../../../server/case-verbs/api.js';
import { call } from '../../../api/client.js';
import { caseRootKey } from '../useCase.query.js';

/** What may be done to a case beside its process, asked when the menu opens. */
export function useCaseVerbs(caseId: string, isWanted: boolean) {
  return useQuery({
    queryKey: [...caseRootKey, caseId, 'verbs'],
    enabled: isWanted,
    staleTime: 0,
    queryFn: ({ signal }) => call(listCaseVerbs, { params: { id: caseId } }, signal),
  });
}
