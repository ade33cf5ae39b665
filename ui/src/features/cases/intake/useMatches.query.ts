import { useQuery } from '@tanstack/react-query';
import { searchDuplicates } from '../../../../../server/cases/api.js';
import type { IdentityKind } from '../../../../../server/domain/identity-document.js';
import { call } from '../../../api/client.js';

/** Cases that may be the same relief; asked only with a whole number of a document (else it is empty) or a name. */
export function useMatches(name: string, identityKind: IdentityKind, identityNumber: string) {
  return useQuery({
    queryKey: ['matches', name, identityKind, identityNumber],
    enabled: name.length > 1 || identityNumber !== '',
    queryFn: ({ signal }) =>
      call(searchDuplicates, { query: { name, identityKind, identityNumber } }, signal),
  });
}
