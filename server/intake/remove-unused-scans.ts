import type { EntityManager } from 'typeorm';
import { Attachment } from '../attachments/attachment.entity.js';
import { removeContent } from '../files/content-store.js';
import type { FileRoom } from '../files/file-room.js';
import { IntakeScan } from './intake-scan.entity.js';

/** Deletes files of scans that were thrown away, unless the same bytes are kept for something else. */
export async function removeUnusedScans(
  em: EntityManager,
  room: Pick<FileRoom, 'folder'>,
  hashes: readonly string[],
): Promise<void> {
  for (const sha256 of new Set(hashes)) {
    const isUsed =
      (await em.existsBy(Attachment, { sha256 })) || (await em.existsBy(IntakeScan, { sha256 }));
    if (!isUsed) await removeContent(room, 'scan', sha256);
  }
}
