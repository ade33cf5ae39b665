import type { Action } from '../../../../server/domain/access/permission-table.js';
import { useAccount } from '../accounts/useAccount.js';
import { useOffices } from '../offices/useOffices.query.js';
import { officesFor, type OfficeNode } from './offices-under.js';

/** The offices in which this person may do this: those of the roles, and all below where the permission reaches down. */
export function useManagedOffices(action: Action): {
  isPending: boolean;
  error: unknown;
  offices: OfficeNode[];
} {
  const { roles } = useAccount();
  const all = useOffices();
  return {
    isPending: all.isPending,
    error: all.error,
    offices: officesFor(all.data?.items ?? [], roles, action),
  };
}
