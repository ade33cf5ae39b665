import { randomUUID } from 'node:crypto';
import { Attachment } from '../../../server/attachments/attachment.entity.js';
import type { AttachmentKind } from '../../../server/attachments/attachment-words.js';
import type { World } from './world.js';

/** A scan of a case as far as the database knows it; its bytes are nowhere. */
export async function anAttachment(
  { em, clock }: Pick<World, 'em' | 'clock'>,
  caseId: string,
  kind: AttachmentKind,
): Promise<string> {
  const id = randomUUID();
  await em.insert(Attachment, {
    ...{ id, caseId, documentId: null, kind, name: '扫描件.pdf', mediaType: 'application/pdf' },
    ...{ sizeBytes: 10, sha256: '0'.repeat(64), isInternal: kind !== 'record' },
    ...{ uploadedBy: 'somebody', uploadedAt: clock.now() },
  });
  return id;
}
