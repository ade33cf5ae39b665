import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  listTerms,
  type TermRow as TermRowSchema,
  type termTabs,
} from '../../../../server/deadlines/api.js';
import { call } from '../../api/client.js';

export type TermTab = (typeof termTabs)[number];
export type TermRow = z.output<typeof TermRowSchema>;
export const termsKey = ['terms'] as const;

/** The terms this person supervises that need a look. */
export function useTerms(state: TermTab) {
  return useInfiniteQuery({
    queryKey: [...termsKey, state],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(listTerms, { query: { state, cursor: pageParam } }, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: 30_000,
  });
}
