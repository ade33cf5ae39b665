import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createChange } from '../../../../../server/settings/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { changeKey } from './useChange.query.js';
import { changesKey } from './useChanges.query.js';

export function useCreateChange() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof createChange>) => call(createChange, { body }),
    onSuccess: async (change) => {
      queryClient.setQueryData(changeKey(change.id), change);
      await queryClient.invalidateQueries({ queryKey: [...changesKey, 'list'] });
    },
  });
}
