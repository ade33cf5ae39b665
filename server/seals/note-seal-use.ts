import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { appendToChain } from '../archive/append-to-chain.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { SealId } from '../domain/papers/seals.js';
import type { LegalDocument } from '../documents/document.entity.js';
import { moveDocument } from '../documents/move-document.js';
import { DocumentSignature } from './document-signature.entity.js';
import { SealUse } from './seal-use.entity.js';

export interface SealUseInput {
  document: Pick<LegalDocument, 'id' | 'caseId' | 'officeId' | 'state' | 'issuedOn'>;
  seal: SealId;
  purpose: string;
  /** Sheets; null where the step does not ask. */
  copies: number | null;
  usedOn: LocalDate;
  /** Name of who put the seal on the paper. */
  sealedBy: string;
  recordedBy: string;
  /** In whose name it is recorded (委托代理). */
  recordedFor: string | null;
  requestId: string | null;
  approvedBy: string | null;
  approvedFor: string | null;
  /** The approval in words. */
  basis: string;
}

/**
 * 用印登记 in the caller's transaction, which has locked the case: the first use moves the paper to 已用印, every use stands in the log and in
 * the chain of the case, and the PDF is put down for its signature.
 */
export async function noteSealUse(
  em: EntityManager,
  { now, today }: { now: Date; today: LocalDate },
  { document, ...use }: SealUseInput,
): Promise<void> {
  const { id: documentId, caseId, officeId, state, issuedOn } = document;
  const { usedOn, recordedBy, seal, copies } = use;
  if (usedOn < issuedOn || usedOn > today) {
    throw new RuleError('DATE_INVALID', '用印日期应在出具之日和今天之间', { usedOn });
  }
  const id = randomUUID();
  const detail = { useId: id, seal, copies, usedOn };
  if (state === 'issued') {
    const move = { documentId, act: 'seal', now, accountId: recordedBy, detail } as const;
    await moveDocument(em, { ...move, set: { sealedOn: usedOn }, note: use.sealedBy });
  } else {
    await appendToChain(em, now, { caseId, documentId, event: 'sealed', detail });
  }
  await em.insert(SealUse, { ...use, id, caseId, documentId, officeId, recordedAt: now });
  const waiting = { documentId, waitingSince: now };
  await em
    .createQueryBuilder()
    .insert()
    .into(DocumentSignature)
    .values(waiting)
    .orIgnore()
    .execute();
}
