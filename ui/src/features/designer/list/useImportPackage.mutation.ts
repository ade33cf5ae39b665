import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importPackage } from '../../../../../server/designer/api.js';
import { sendFile } from '../../../api/client.js';
import { designerKey } from '../usePackages.query.js';

interface ImportInput {
  file: File;
  package: string;
  title: string;
  as: 'report' | 'draft';
}

/** Judges a zip, and makes a draft of it where that is asked. */
export function useImportPackage() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...query }: ImportInput) =>
      // Some systems name a zip otherwise, or not at all.
      sendFile(importPackage, new Blob([file], { type: 'application/zip' }), { query }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: designerKey }),
  });
}
