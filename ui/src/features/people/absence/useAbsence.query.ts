import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  listColleagues,
  listDelegations,
  listLeaves,
  listVacantWork,
} from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { peopleKey } from '../usePeople.query.js';

export type DelegationLine = z.output<typeof listDelegations.response>['items'][number];
export type LeaveLine = z.output<typeof listLeaves.response>['items'][number];
export type Work = z.output<typeof listVacantWork.response>;
export type Colleague = z.output<typeof listColleagues.response>['items'][number];

/** Own delegations, and for a leader those of the office. */
export function useDelegations() {
  return useQuery({
    queryKey: [...peopleKey, 'delegations'],
    queryFn: ({ signal }) => call(listDelegations, {}, signal),
  });
}

/** Own leave, and for a leader that of the office. */
export function useLeaves() {
  return useQuery({
    queryKey: [...peopleKey, 'leaves'],
    queryFn: ({ signal }) => call(listLeaves, {}, signal),
  });
}

/** Who works in an office; nothing is asked while none is chosen. */
export function useColleagues(officeId: string | undefined) {
  return useQuery({
    queryKey: [...peopleKey, 'colleagues', officeId],
    queryFn: ({ signal }) => call(listColleagues, { params: { id: officeId ?? '' } }, signal),
    enabled: officeId !== undefined,
  });
}

/** What waits for somebody new in an office. */
export function useVacantWork(officeId: string) {
  return useQuery({
    queryKey: [...peopleKey, 'vacant', officeId],
    queryFn: ({ signal }) => call(listVacantWork, { params: { id: officeId } }, signal),
  });
}
