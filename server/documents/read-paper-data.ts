import { isOnRecord } from '../audit/is-on-record.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { asPrinted } from '../domain/papers/as-printed.js';
import { assertMayRead } from './assert-may-read.js';
import { LegalDocument } from './document.entity.js';

export interface PaperReading {
  documentId: string;
  /** A paper of another kind is none. */
  kind: string;
  actor: Actor;
  requestId: string;
}

/** A preview asks anew whenever the hands rest: one entry stands for what one person reads of one paper in so long. */
const sittingMs = 10 * 60_000;

/** What a paper was printed from, to print it by another text: for who may read the paper, no number plainer than there, and on record. */
export async function readPaperData(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { documentId, kind, actor, requestId }: PaperReading,
): Promise<unknown> {
  const em = dataSource.manager;
  const document = await em.findOneBy(LegalDocument, { id: documentId, kind });
  if (!document) throw new RuleError('NOT_FOUND', '没有找到这份文书', { documentId });
  const { caseId, data, html } = document;
  await assertMayRead(em, actor, document, clock.today());
  const reading = { accountId: actor.accountId, action: 'read-document-data', caseId };
  const entry = { ...reading, subjectType: 'document', subjectId: documentId };
  const now = clock.now();
  if (!(await isOnRecord(em, entry, new Date(now.getTime() - sittingMs)))) {
    await recordAudit(em, { ...entry, at: now, detail: { kind }, requestId });
  }
  return asPrinted(data, html);
}
