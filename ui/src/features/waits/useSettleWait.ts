import { useMutation, useQueryClient } from '@tanstack/react-query';
import { caseRootKey } from '../cases/useCase.query.js';
import { tasksKey } from '../tasks/useTasks.query.js';
import { waitsKey } from './useWaits.query.js';

/** Registers what an outsider answered; afterwards waits, case and tasks are read anew. */
export function useSettleWait<Body>(send: (body: Body) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      Promise.all(
        [waitsKey, caseRootKey, tasksKey].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
