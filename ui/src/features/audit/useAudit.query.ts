import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { auditApi, type AuditFilter } from '../../../../server/audit/api.js';
import { call } from '../../api/client.js';

/** 操作记录, page by page; not asked while `isReady` is false. */
export function useAuditEntries(filter: AuditFilter, isReady: boolean) {
  return useInfiniteQuery({
    queryKey: ['audit', 'entries', filter],
    enabled: isReady,
    queryFn: ({ pageParam, signal }) =>
      call(auditApi.listAuditEntries, { query: { ...filter, cursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** How far the chain reaches, asked anew each minute. */
export function useAuditState(isAllowed: boolean) {
  return useQuery({
    queryKey: ['audit', 'state'],
    enabled: isAllowed,
    queryFn: ({ signal }) => call(auditApi.getAuditState, {}, signal),
    refetchInterval: 60_000,
  });
}

/** Who looked into a case. */
export function useCaseReaders(caseId: string, isAllowed: boolean) {
  return useQuery({
    queryKey: ['audit', 'readers', caseId],
    enabled: isAllowed,
    queryFn: ({ signal }) => call(auditApi.listCaseReaders, { params: { id: caseId } }, signal),
  });
}
