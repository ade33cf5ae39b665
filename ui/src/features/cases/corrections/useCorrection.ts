import { useMutation } from '@tanstack/react-query';
import { correctionsApi } from '../../../../../server/corrections/api.js';
import { call, type BodyOf } from '../../../api/client.js';

/** What would follow from a correction, asked before it is saved. */
export function useCorrectionPreview(caseId: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof correctionsApi.previewCorrection>) =>
      call(correctionsApi.previewCorrection, { params: { id: caseId }, body }),
  });
}
