import { rolesThatMay } from '../../../../server/domain/access/permissions.js';
import { useAccount } from '../accounts/useAccount.js';
import { tabs } from './tabs.js';

/** The pages of the monitor this person may open. */
export function useOpenTabs() {
  const { hasRole } = useAccount();
  return tabs.filter(({ acts }) => acts.some((act) => hasRole(...rolesThatMay(act))));
}
