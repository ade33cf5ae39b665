import { useQuery } from '@tanstack/react-query';
import { settingHistory, type SettingKey } from '../../../../server/settings/api.js';
import { call } from '../../api/client.js';
import { settingsKey } from './useSettings.query.js';

/** All values one setting ever had for an office, its own and those of the offices above. */
export function useSettingHistory(officeId: string, key: SettingKey, item: string) {
  return useQuery({
    queryKey: [...settingsKey, 'history', officeId, key, item],
    queryFn: ({ signal }) => call(settingHistory, { query: { officeId, key, item } }, signal),
  });
}
