import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { getTerm } from '../../../../server/deadlines/api.js';
import { call } from '../../api/client.js';

export type TermDetail = z.output<typeof getTerm.response>;
export const termRootKey = ['term'] as const;

/** A term with its history and what this person may do to it. */
export function useTerm(id: string) {
  return useQuery({
    queryKey: [...termRootKey, id],
    queryFn: ({ signal }) => call(getTerm, { params: { id } }, signal),
  });
}
