import { useQuery } from '@tanstack/react-query';
import { listOffices } from '../../../../server/offices/api.js';
import { call } from '../../api/client.js';

/** Every office; they change rarely. */
export function useOffices() {
  return useQuery({
    queryKey: ['offices'],
    staleTime: 300_000,
    queryFn: ({ signal }) => call(listOffices, {}, signal),
  });
}
