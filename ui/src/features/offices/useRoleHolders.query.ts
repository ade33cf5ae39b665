import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listRoleHolders } from '../../../../server/offices/api.js';
import { call } from '../../api/client.js';

/** Who holds which role in an office today: names by role, who is on leave marked; empty while they are on their way. */
export function useRoleHolders(officeId: string): ReadonlyMap<string, readonly string[]> {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['role-holders', officeId],
    queryFn: () => call(listRoleHolders, { params: { id: officeId } }),
    staleTime: 60_000,
  });
  return new Map(
    found.data?.items.map(({ role, names, absent }) => [
      role,
      names.map((name) => (absent.includes(name) ? t('task.nextAway', { name }) : name)),
    ]),
  );
}
