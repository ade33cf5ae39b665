import type { QueryClient } from '@tanstack/react-query';
import { sessionKey } from './useSession.query.js';

/** Drops what was read in another session; the session itself stays, since screens are watching it. */
export function forgetOthers(queryClient: QueryClient): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
}
