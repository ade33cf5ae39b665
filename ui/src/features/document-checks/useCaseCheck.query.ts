import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { checkCase, type FindingView } from '../../../../server/document-checks/api.js';
import { call } from '../../api/client.js';

export type Finding = z.output<typeof FindingView>;
export const caseCheckKey = (caseId: string) => ['case-check', caseId] as const;

/** The papers of a case held against each other, anew each time it is looked at. */
export function useCaseCheck(caseId: string) {
  return useQuery({
    queryKey: caseCheckKey(caseId),
    queryFn: ({ signal }) => call(checkCase, { params: { id: caseId } }, signal),
    retry: false,
  });
}
