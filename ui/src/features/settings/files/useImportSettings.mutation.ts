import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importSettings } from '../../../../../server/settings/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { changesKey } from '../changes/useChanges.query.js';

export function useImportSettings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof importSettings>) => call(importSettings, { body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...changesKey, 'list'] }),
  });
}
