import { useQuery, useQueryClient } from '@tanstack/react-query';
import { attachmentsApi, type AttachmentKind } from '../../../../server/attachments/api.js';
import { call, upload, urlOf } from '../../api/client.js';
import type { AttachmentRoom } from './attachment-room.js';

interface Place {
  caseId: string;
  kind: AttachmentKind;
  documentId: string | undefined;
}

/** Key of the scans of a case, for whoever changes them. */
export const caseScansKey = (caseId: string) => ['cases', caseId, 'scans'] as const;

/** The scans of a case as a room for an input. */
export function useCaseRoom({ caseId, kind, documentId }: Place): AttachmentRoom {
  const queries = useQueryClient();
  const params = { id: caseId };
  const scans = useQuery({
    queryKey: caseScansKey(caseId),
    queryFn: ({ signal }) => call(attachmentsApi.listAttachments, { params, query: {} }, signal),
  });
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: caseScansKey(caseId) });
  };
  return {
    files: scans.data?.items ?? [],
    send: async (file, onProgress, signal) => {
      const query = { kind, name: file.name, documentId };
      const options = { onProgress, signal };
      const sent = await upload(attachmentsApi.addAttachment, { params, query }, file, options);
      await refresh();
      return sent;
    },
    hrefOf: (id, isDownload = false) =>
      urlOf(attachmentsApi.getAttachment.path, { id }, isDownload ? { download: '1' } : {}),
    setCaption: async (id, caption) => {
      await call(attachmentsApi.captionAttachment, { params: { id }, body: { caption } });
      await refresh();
    },
    remove: async (id) => {
      await call(attachmentsApi.withdrawAttachment, { params: { id } });
      await refresh();
    },
  };
}
