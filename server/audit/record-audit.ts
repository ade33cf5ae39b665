import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';

export interface AuditInput {
  at: Date;
  /** Null or absent: the program itself. */
  accountId?: string | null;
  /** Verb and noun, e.g. `create-application`. */
  action: string;
  caseId?: string | null;
  subjectType: string;
  subjectId: string;
  /** Ids and words only: no names, no numbers of persons. */
  detail?: Record<string, unknown>;
  requestId?: string | null;
}

/** Writes down an action, in the transaction of the action itself. */
export async function recordAudit(em: EntityManager, entry: AuditInput): Promise<void> {
  await em.insert(AuditEntry, {
    at: entry.at,
    accountId: entry.accountId ?? null,
    action: entry.action,
    caseId: entry.caseId ?? null,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    // TypeORM's partial type looks into the record; the column takes it whole.
    detail: (entry.detail ?? {}) as object,
    requestId: entry.requestId ?? null,
  });
}
