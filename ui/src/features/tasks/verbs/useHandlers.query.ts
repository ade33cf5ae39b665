import { useQuery } from '@tanstack/react-query';
import { listHandlers } from '../../../../../server/cases/handler-api.js';
import { call } from '../../../api/client.js';

/** Who may handle a case, with the load of each. */
export function useHandlers(caseId: string) {
  return useQuery({
    queryKey: ['handlers', caseId],
    queryFn: ({ signal }) => call(listHandlers, { params: { id: caseId } }, signal),
  });
}
