import { useMutation } from '@tanstack/react-query';
import { saveDraft } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';

interface Draft {
  data: Record<string, unknown>;
  /** Of the draft that was read; left out, whatever lies there is written over. */
  draftVersion: number | undefined;
}

export function useSaveDraft(id: string) {
  return useMutation({
    mutationFn: (body: Draft) => call(saveDraft, { params: { id }, body }),
  });
}
