import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createProcessDraft, retireRelease } from '../../../../../server/designer/api.js';
import { call, type BodyOf } from '../../../api/client.js';
import { designerKey } from '../usePackages.query.js';

export function useCreateProcessDraft() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof createProcessDraft>) => call(createProcessDraft, { body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: designerKey }),
  });
}

/** Ends a release on a day; answers what new cases take from then on. */
export function useRetireRelease(releaseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof retireRelease>) =>
      call(retireRelease, { params: { id: releaseId }, body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: designerKey }),
  });
}
