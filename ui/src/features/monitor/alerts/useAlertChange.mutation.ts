import { useMutation, useQueryClient } from '@tanstack/react-query';
import { alertsKey } from './useAlerts.query.js';

/** Does something to rules; afterwards rules and messages are read anew. */
export function useAlertChange<Input, Result>(send: (input: Input) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => queryClient.invalidateQueries({ queryKey: alertsKey }),
  });
}
