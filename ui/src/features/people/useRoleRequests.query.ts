import { useQuery } from '@tanstack/react-query';
import { listRoleRequests } from '../../../../server/people/api.js';
import { call } from '../../api/client.js';
import { peopleKey } from './usePeople.query.js';

/** Administrators' roles that wait for a second person; asked only where the reader may know. */
export function useRoleRequests(isEnabled: boolean) {
  return useQuery({
    queryKey: [...peopleKey, 'requests'],
    queryFn: ({ signal }) => call(listRoleRequests, {}, signal),
    enabled: isEnabled,
  });
}
