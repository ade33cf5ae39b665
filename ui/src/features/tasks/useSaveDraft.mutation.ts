import { useMutation } from '@tanstack/react-query';
import { saveDraft } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';

export function useSaveDraft(id: string) {
  return useMutation({
    mutationFn: (data: Record<string, unknown>) =>
      call(saveDraft, { params: { id }, body: { data } }),
  });
}
