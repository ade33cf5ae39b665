import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Endpoint } from '../../../../../server/http/endpoint.js';
import { call } from '../../../api/client.js';
import { caseRootKey } from '../useCase.query.js';

type OfCase<R extends z.ZodType> = Endpoint<
  z.ZodObject<{ id: z.ZodString }>,
  z.ZodUndefined,
  z.ZodUndefined,
  R
>;

/** A list that belongs to a case, read anew whenever the case is. */
export function useCasePart<R extends z.ZodType>(endpoint: OfCase<R>, caseId: string) {
  return useQuery({
    queryKey: [...caseRootKey, caseId, endpoint.path],
    queryFn: ({ signal }) => call(endpoint, { params: { id: caseId } }, signal),
  });
}
