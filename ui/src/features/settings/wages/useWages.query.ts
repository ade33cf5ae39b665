import { useQuery } from '@tanstack/react-query';
import { listWages } from '../../../../../server/settings/api.js';
import { call } from '../../../api/client.js';
import { settingsKey } from '../useSettings.query.js';

/** Published average wages an office may use on a day. */
export function useWages(officeId: string, on: string) {
  return useQuery({
    queryKey: [...settingsKey, 'wages', officeId, on],
    enabled: officeId !== '',
    queryFn: ({ signal }) => call(listWages, { query: { officeId, on } }, signal),
  });
}
