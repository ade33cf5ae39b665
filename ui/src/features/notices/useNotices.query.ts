import { useQuery } from '@tanstack/react-query';
import { listNotices } from '../../../../server/notices/api.js';
import { call } from '../../api/client.js';
import { useLiveInterval } from '../../shared/use-live.js';

export const noticesKey = ['notices'] as const;

export function useNotices() {
  return useQuery({
    queryKey: noticesKey,
    queryFn: ({ signal }) => call(listNotices, { query: {} }, signal),
    refetchInterval: useLiveInterval() * 5,
  });
}
