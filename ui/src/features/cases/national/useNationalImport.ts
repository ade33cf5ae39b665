import { useMutation, useQueryClient } from '@tanstack/react-query';
import { nationalImportApi } from '../../../../../server/national-import/api.js';
import { call, type BodyOf } from '../../../api/client.js';

type FileBody = BodyOf<typeof nationalImportApi.previewNationalImport>;

/** What the file says; asked again when a column is read otherwise. */
export function useImportPreview() {
  return useMutation({
    mutationFn: (body: FileBody) => call(nationalImportApi.previewNationalImport, { body }),
  });
}

/** Takes the chosen rows; the drafts of the person are read anew. */
export function useImportRows() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof nationalImportApi.importNational>) =>
      call(nationalImportApi.importNational, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['intake-drafts'] }),
  });
}

/** Keeps how the office's files are read. */
export function useSaveColumns(officeId: string) {
  return useMutation({
    mutationFn: (columns: NonNullable<FileBody['columns']>) =>
      call(nationalImportApi.saveNationalColumns, { params: { officeId }, body: { columns } }),
  });
}

/** The bytes of a file as the endpoint takes them. */
export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
