import { useQuery } from '@tanstack/react-query';
import { caseStuck } from '../../../../../server/monitor/stuck/api.js';
import { call } from '../../../api/client.js';
import { caseRootKey } from '../useCase.query.js';

/** Why a case stands still; empty when it does not. */
export function useCaseStuck(caseId: string) {
  return useQuery({
    queryKey: [...caseRootKey, caseId, 'stuck'],
    queryFn: ({ signal }) => call(caseStuck, { params: { id: caseId } }, signal),
    refetchInterval: 10_000,
  });
}
