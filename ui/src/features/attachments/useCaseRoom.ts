import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  attachmentsApi,
  type AttachmentKind,
  type AttachmentView,
} from '../../../../server/attachments/api.js';
import { call, upload } from '../../api/client.js';
import { attachmentHref } from './attachment-href.js';
import type { AttachmentRoom } from './attachment-room.js';

interface Place {
  caseId: string;
  kind: AttachmentKind;
  documentId: string | undefined;
}

/** The room of a case: its scans with all that is known of them. */
export interface CaseRoom extends AttachmentRoom {
  scans: readonly CaseScan[];
  /** The list is there and not just being read again. */
  isSettled: boolean;
  /** Why the list is not there; null: it is, or is on its way. */
  error: Error | null;
  reload: () => void;
}
export type CaseScan = z.infer<typeof AttachmentView>;

/** Key of the scans of a case, for whoever changes them. */
export const caseScansKey = (caseId: string) => ['cases', caseId, 'scans'] as const;

/** The scans of a case as a room for an input. */
export function useCaseRoom({ caseId, kind, documentId }: Place): CaseRoom {
  const queries = useQueryClient();
  const params = { id: caseId };
  const scans = useQuery({
    queryKey: caseScansKey(caseId),
    queryFn: ({ signal }) => call(attachmentsApi.listAttachments, { params, query: {} }, signal),
  });
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: caseScansKey(caseId) });
  };
  const found = scans.data?.items ?? [];
  return {
    files: found,
    scans: found,
    isSettled: scans.isSuccess && !scans.isFetching,
    error: scans.error,
    reload: () => void scans.refetch(),
    send: async (file, onProgress, signal) => {
      const query = { kind, name: file.name, documentId };
      const options = { onProgress, signal };
      const sent = await upload(attachmentsApi.addAttachment, { params, query }, file, options);
      await refresh();
      return sent;
    },
    hrefOf: attachmentHref,
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
