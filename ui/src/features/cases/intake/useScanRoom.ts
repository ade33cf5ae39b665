import { useState } from 'react';
import type { MaterialKey } from '../../../../../server/domain/intake/material-list.js';
import { intakeApi } from '../../../../../server/intake/api.js';
import { call, upload, urlOf } from '../../../api/client.js';
import type { AttachedFile, AttachmentRoom } from '../../attachments/attachment-room.js';

/** The scans of a draft as rooms, one for each material; `ensureDraft` makes the draft there is none of yet. */
export function useScanRoom(
  found: readonly AttachedFile[],
  ensureDraft: () => Promise<string>,
): (item: MaterialKey) => AttachmentRoom {
  const [files, setFiles] = useState(found);
  return (item) => ({
    files,
    send: async (file, onProgress, signal) => {
      const id = await ensureDraft();
      const query = { item, name: file.name };
      const options = { onProgress, signal };
      const sent = await upload(intakeApi.addIntakeScan, { params: { id }, query }, file, options);
      setFiles((before) => [...before, sent]);
      return sent;
    },
    hrefOf: (id, isDownload = false) =>
      urlOf(intakeApi.getIntakeScan.path, { id }, isDownload ? { download: '1' } : {}),
    setCaption: async (id, caption) => {
      const said = await call(intakeApi.captionIntakeScan, { params: { id }, body: { caption } });
      setFiles((before) => before.map((file) => (file.id === id ? said : file)));
    },
    remove: async (id) => {
      await call(intakeApi.dropIntakeScan, { params: { id } });
      setFiles((before) => before.filter((file) => file.id !== id));
    },
  });
}
