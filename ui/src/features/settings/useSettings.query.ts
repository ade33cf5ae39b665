import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listSettings } from '../../../../server/settings/api.js';
import { call } from '../../api/client.js';

export const settingsKey = ['settings'] as const;

/** Every setting in force for an office on a day. */
export function useSettings(officeId: string, on: string) {
  return useQuery({
    queryKey: [...settingsKey, 'list', officeId, on],
    enabled: officeId !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(listSettings, { query: { officeId, on } }, signal),
  });
}
