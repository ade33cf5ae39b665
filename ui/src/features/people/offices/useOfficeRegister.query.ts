import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { listManagedOffices } from '../../../../../server/offices/administration-api.js';
import { call } from '../../../api/client.js';
import { peopleKey } from '../usePeople.query.js';

export type ManagedOffice = z.output<typeof listManagedOffices.response>['items'][number];

/** Offices the reader looks after, closed ones too. */
export function useOfficeRegister() {
  return useQuery({
    queryKey: [...peopleKey, 'office-register'],
    queryFn: ({ signal }) => call(listManagedOffices, {}, signal),
  });
}
