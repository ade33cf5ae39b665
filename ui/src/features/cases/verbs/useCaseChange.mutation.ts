import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { tasksKey } from '../../tasks/useTasks.query.js';
import { caseRootKey } from '../useCase.query.js';

/** Changes something about a case; tells that it is done and has case and tasks read anew. */
export function useCaseChange<Input>(
  send: (input: Input) => Promise<unknown>,
  { done, onDone }: { done: string; onDone?: () => void },
) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      void message.success(done);
      onDone?.();
      await Promise.all(
        [caseRootKey, tasksKey].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
    },
  });
}
