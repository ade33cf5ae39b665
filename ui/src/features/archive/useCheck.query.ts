import { useMutation, useQuery } from '@tanstack/react-query';
import { archiveApi } from '../../../../server/archive/api.js';
import { call, sendFile } from '../../api/client.js';

/** What anybody learns of a paper by its code; asked once, since each wrong code counts. */
export function useCheck(code: string) {
  return useQuery({
    queryKey: ['check', code],
    queryFn: ({ signal }) => call(archiveApi.checkPaper, { params: { code } }, signal),
    enabled: code !== '',
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}

/** A PDF against the stored files. */
export function useComparePdf() {
  return useMutation({
    mutationFn: (file: Blob) => sendFile(archiveApi.comparePdf, file),
  });
}
