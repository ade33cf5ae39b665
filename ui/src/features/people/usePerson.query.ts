import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { readPerson } from '../../../../server/people/api.js';
import { call } from '../../api/client.js';
import { peopleKey } from './usePeople.query.js';

export type Person = z.output<typeof readPerson.response>;

/** One person with posts, absences, open work and history. */
export function usePerson(id: string) {
  return useQuery({
    queryKey: [...peopleKey, 'one', id],
    queryFn: ({ signal }) => call(readPerson, { params: { id } }, signal),
  });
}
