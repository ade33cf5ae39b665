import { useQuery } from '@tanstack/react-query';
import { searchDuplicates } from '../../../../../server/cases/api.js';
import { identityFault } from '../../../../../server/domain/identity-number.js';
import { call } from '../../../api/client.js';

/** Cases that may be the same relief; asked only with a whole identity number or a name. */
export function useMatches(name: string, identityNumber: string) {
  const identity = identityFault(identityNumber) === null ? identityNumber : '';
  return useQuery({
    queryKey: ['matches', name, identity],
    enabled: name.length > 1 || identity !== '',
    queryFn: ({ signal }) =>
      call(searchDuplicates, { query: { name, identityNumber: identity } }, signal),
  });
}
