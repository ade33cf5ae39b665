import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readNotice } from '../../../../server/notices/api.js';
import { call } from '../../api/client.js';
import { noticesKey } from './useNotices.query.js';

export function useReadNotice() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(readNotice, { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: noticesKey }),
  });
}
