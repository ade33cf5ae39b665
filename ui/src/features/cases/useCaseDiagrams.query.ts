import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { getCaseDiagrams, type CaseDiagramView } from '../../../../server/engine/api.js';
import { call } from '../../api/client.js';
import { liveIntervalMs } from '../../api/query-client.js';
import { caseRootKey } from './useCase.query.js';

export type Diagram = z.output<typeof CaseDiagramView>;

/** The diagrams a case runs through, with its token; structural sharing keeps what did not change, so nothing is redrawn. */
export function useCaseDiagrams(id: string, isLive: boolean) {
  return useQuery({
    queryKey: [...caseRootKey, id, 'diagrams'],
    queryFn: ({ signal }) => call(getCaseDiagrams, { params: { id } }, signal),
    refetchInterval: isLive ? liveIntervalMs : false,
  });
}
