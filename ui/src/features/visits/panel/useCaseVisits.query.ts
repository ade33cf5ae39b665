import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { listVisits, type VisitView } from '../../../../../server/visits/api.js';
import { call } from '../../../api/client.js';

export type CaseVisit = z.output<typeof VisitView>;

/** The records of visits of a case, the newest first; read again with the case. */
export function useCaseVisits(caseId: string, isWanted = true) {
  return useQuery({
    queryKey: ['case', caseId, 'visits'],
    enabled: isWanted,
    queryFn: ({ signal }) => call(listVisits, { params: { id: caseId } }, signal),
  });
}
