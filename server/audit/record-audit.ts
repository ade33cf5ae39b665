import type { EntityManager } from 'typeorm';
import { toLocalDate } from '../domain/basics/local-date.js';
import { AuditEntry } from './audit-entry.entity.js';
import type { AuditFacts } from './audit-facts.js';
import { maskNumbers } from './mask-numbers.js';
import { currentOrigin, noteCase, noteRecorded } from './request-origin.js';

export interface AuditInput {
  at: Date;
  /** Null or absent: the program itself. */
  accountId?: string | null;
  /** Verb and noun, e.g. `create-application`; its word stands in `server/domain/access/audit-actions.ts`. */
  action: string;
  caseId?: string | null;
  subjectType: string;
  subjectId: string;
  /** Ids and words only: no names, no numbers of persons. */
  detail?: Record<string, unknown>;
  /** Of a change, both from `auditChange`: codes, ids, dates, amounts; of personal values masks. */
  before?: AuditFacts | null;
  after?: AuditFacts | null;
  /** Office of the person, where no session says it yet: at signing in. */
  officeId?: string | null;
  requestId?: string | null;
}

export type AuditRow = Omit<AuditEntry, 'id'>;

/** Writes down an action, in the transaction of the action itself; where it came from is known of the request. */
export async function recordAudit(em: EntityManager, entry: AuditInput): Promise<void> {
  const row = auditRow(entry);
  const officeId = row.officeId ?? (await officeAtTheDoor(em, row));
  await insertAuditRows(em, [{ ...row, officeId }]);
  noteRecorded();
  if (row.caseId !== null) noteCase(row.caseId);
}

/** Whoever signs in has no session yet that would tell the office; afterwards nobody asks the table for it. */
async function officeAtTheDoor(
  em: EntityManager,
  { accountId, address, sessionMark, at }: AuditRow,
): Promise<string | null> {
  if (accountId === null || address === null || sessionMark !== null) return null;
  const on = toLocalDate(at);
  const [row] = await em.query<{ officeId: string }[]>(
    `SELECT office_id AS officeId FROM role_assignment
     WHERE account_id = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
     ORDER BY id LIMIT 1`,
    [accountId, on, on],
  );
  return row?.officeId ?? null;
}

/** The row of an entry; numbers of persons that slipped into its texts are masked. */
export function auditRow(entry: AuditInput, origin = currentOrigin()): AuditRow {
  return {
    at: entry.at,
    accountId: entry.accountId ?? null,
    action: entry.action,
    caseId: entry.caseId ?? null,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    detail: maskNumbers(entry.detail ?? {}),
    before: maskNumbers(entry.before ?? null),
    after: maskNumbers(entry.after ?? null),
    times: 1,
    officeId: entry.officeId ?? origin?.officeId ?? null,
    address: origin?.address?.slice(0, 45) ?? null,
    userAgent: origin?.userAgent?.slice(0, 200) ?? null,
    sessionMark: origin?.sessionMark ?? null,
    requestId: entry.requestId ?? origin?.requestId ?? null,
  };
}

/** Several rows in one statement. */
export async function insertAuditRows(em: EntityManager, rows: readonly AuditRow[]): Promise<void> {
  // TypeORM's partial type looks into the records; the columns take them whole.
  await em.insert(AuditEntry, rows as unknown as object[]);
}
