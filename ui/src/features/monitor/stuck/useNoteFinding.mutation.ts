import { useMutation, useQueryClient } from '@tanstack/react-query';
import { noteStuck } from '../../../../../server/monitor/stuck/api.js';
import { call } from '../../../api/client.js';
import { stuckKey } from './useStuck.query.js';

/** Notes something about a standstill, over what was noted before. */
export function useNoteFinding(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (note: string) => call(noteStuck, { params: { id }, body: { note } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: stuckKey }),
  });
}
