import { useQuery } from '@tanstack/react-query';
import { searchDuplicates } from '../../../../../server/cases/api.js';
import type { IdentityKind } from '../../../../../server/domain/people/identity-document.js';
import { call } from '../../../api/client.js';

interface Typed {
  name: string;
  address: string;
  identityKind: IdentityKind;
  identityNumber: string;
  originalNumber: string;
}

/** Cases that may be the same relief; asked only with a whole number of a document (else it is empty), a name, an address or the number of the original case. */
export function useMatches(typed: Typed) {
  const { name, address, identityKind, identityNumber, originalNumber } = typed;
  return useQuery({
    queryKey: ['matches', name, address, identityKind, identityNumber, originalNumber],
    enabled:
      name.length > 1 || identityNumber !== '' || address.length > 5 || originalNumber.length > 5,
    queryFn: ({ signal }) => call(searchDuplicates, { query: typed }, signal),
  });
}
