import { useQuery } from '@tanstack/react-query';
import { searchDuplicates } from '../../../../../server/cases/api.js';
import type { IdentityKind } from '../../../../../server/domain/people/identity-document.js';
import { call } from '../../../api/client.js';

interface Typed {
  name: string;
  address: string;
  identityKind: IdentityKind;
  identityNumber: string;
}

/** Cases that may be the same relief; asked only with a whole number of a document (else it is empty), a name or an address. */
export function useMatches({ name, address, identityKind, identityNumber }: Typed) {
  return useQuery({
    queryKey: ['matches', name, address, identityKind, identityNumber],
    enabled: name.length > 1 || identityNumber !== '' || address.length > 5,
    queryFn: ({ signal }) =>
      call(searchDuplicates, { query: { name, address, identityKind, identityNumber } }, signal),
  });
}
