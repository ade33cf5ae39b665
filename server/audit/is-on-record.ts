import { MoreThan, type EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';

/** Has this person done this to the same thing since then (exclusive), by the audit? */
export async function isOnRecord(
  em: EntityManager,
  { accountId, action, subjectId }: { accountId: string; action: string; subjectId: string },
  since: Date,
): Promise<boolean> {
  return em.existsBy(AuditEntry, { accountId, action, subjectId, at: MoreThan(since) });
}
