import { useQuery } from '@tanstack/react-query';
import { previewChange } from '../../../../../server/settings/api.js';
import { call } from '../../../api/client.js';
import { changesKey } from './useChanges.query.js';

export const previewKey = (id: string) => [...changesKey, 'preview', id] as const;

/** What a change would do to open cases and running terms, computed now and rolled back. */
export function usePreview(id: string, version: number, isWanted: boolean) {
  return useQuery({
    queryKey: [...previewKey(id), version],
    enabled: isWanted,
    refetchOnWindowFocus: false,
    staleTime: 60_000,
    queryFn: ({ signal }) => call(previewChange, { params: { id } }, signal),
  });
}
