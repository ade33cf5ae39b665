import { useQuery } from '@tanstack/react-query';
import { calendarOverview } from '../../../../../server/settings/api.js';
import { call } from '../../../api/client.js';
import { settingsKey } from '../useSettings.query.js';

/** The years whose working days are known. */
export function useCalendar() {
  return useQuery({
    queryKey: [...settingsKey, 'calendar'],
    queryFn: ({ signal }) => call(calendarOverview, {}, signal),
  });
}
