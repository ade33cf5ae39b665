import { In, type EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { AttachmentKind } from './attachment-words.js';
import { Attachment } from './attachment.entity.js';

export interface Reliance {
  caseId: string;
  ids: readonly string[];
  /** Refuses scans of another kind; left out: any kind. */
  kind?: AttachmentKind;
  now: Date;
}

/**
 * A record relies on these scans from now on, in the caller's transaction: they are of this case and count, and can no longer be taken
 * back as if nobody had seen them. Refuses what is of another case, void, or of another kind.
 */
export async function relyOnAttachments(
  em: EntityManager,
  { caseId, ids, kind, now }: Reliance,
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const rows = await em.find(Attachment, {
    where: { id: In(wanted), caseId },
    lock: { mode: 'pessimistic_write' },
  });
  const good = rows.filter((row) => row.voidedAt === null && (kind ?? row.kind) === row.kind);
  if (good.length !== wanted.length) {
    throw new RuleError('NOT_FOUND', '所附扫描件不属于本案，或者已经移除，请重新上传');
  }
  await em.update(Attachment, { id: In(wanted) }, { reliedAt: now });
}
