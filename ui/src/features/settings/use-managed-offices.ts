import { useAccount } from '../accounts/useAccount.js';
import { useOffices } from '../offices/useOffices.query.js';
import { officesUnder, type OfficeNode } from './offices-under.js';

/** The offices in which this person holds one of the roles (any when none is named), and all below them. */
export function useManagedOffices(wanted?: readonly string[]): {
  isPending: boolean;
  error: unknown;
  offices: OfficeNode[];
} {
  const { roles } = useAccount();
  const all = useOffices();
  const own = roles
    .filter(({ role }) => wanted === undefined || wanted.includes(role))
    .map(({ officeId }) => officeId);
  return {
    isPending: all.isPending,
    error: all.error,
    offices: officesUnder(all.data?.items ?? [], own),
  };
}
