import { useQuery } from '@tanstack/react-query';
import { listNotices } from '../../../../server/notices/api.js';
import { call } from '../../api/client.js';

export const noticesKey = ['notices'] as const;

export function useNotices() {
  return useQuery({
    queryKey: noticesKey,
    queryFn: ({ signal }) => call(listNotices, { query: {} }, signal),
    refetchInterval: 10_000,
  });
}
