import type { EntityManager } from 'typeorm';
import { PrintFailure } from '../../../templates/pdf/print-failure.js';
import { findCase } from '../../cases/find-case.js';
import { lockCase } from '../../cases/lock-case.js';
import type { Deps } from '../../deps.js';
import { mostPrintTries, nextKeepTry, nextPrintTry } from '../../domain/papers/print-tries.js';
import { addNotice } from '../../notices/add-notice.js';
import { LegalDocument } from '../document.entity.js';
import { PrintTrouble } from './print-trouble.entity.js';

/**
 * Writes down that a paper was not printed: it waits longer each time, and after the last try is put aside and the handler told, once.
 * A fault that is not its own (disk, database) makes it wait a moment and is not counted.
 */
export async function notePrintFailure(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { id: documentId, caseId }: Pick<LegalDocument, 'id' | 'caseId'>,
  error: unknown,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    // Two programs may have failed at the same time: the second counts from what the first wrote.
    await lockCase(em, caseId);
    const known = await em.findOneBy(PrintTrouble, { documentId });
    const { pdfSha256 } = await em.findOneByOrFail(LegalDocument, { id: documentId });
    if (pdfSha256 !== null || known?.nextTryAt === null) return;
    const isItsOwn = error instanceof PrintFailure;
    const [now, failures] = [clock.now(), (known?.failures ?? 0) + (isItsOwn ? 1 : 0)];
    const nextTryAt = isItsOwn ? nextPrintTry(failures, now) : nextKeepTry(now);
    const reason = reasonOf(error);
    await em.save(PrintTrouble, { documentId, failures, nextTryAt, failedAt: now, reason });
    if (nextTryAt === null) await tellHandler(em, documentId, now);
  });
}

/** Without a handler the clerks of the office are told. */
async function tellHandler(em: EntityManager, documentId: string, now: Date): Promise<void> {
  const { caseId, officeId, title, number } = await em.findOneByOrFail(LegalDocument, {
    id: documentId,
  });
  const { handlerId, title: caseTitle } = await findCase(em, caseId);
  await addNotice(em, {
    effectKey: `print-failed:${documentId}:${String(now.getTime())}`,
    ...{ kind: 'print-failed', caseId, officeId, now },
    ...(handlerId === null ? { role: 'clerk' as const } : { accountId: handlerId }),
    text: `“${caseTitle}”的《${title}》${number ?? ''}连续${String(mostPrintTries)}次打印失败，已停止重试，请检查内容后在文书页重新打印`,
  });
}

/** In a `PrintFailure` its cause tells more than the failure. */
function reasonOf(error: unknown): string {
  const told = error instanceof PrintFailure ? error.cause : error;
  const words = told instanceof Error ? told.message : String(told);
  return Array.from(words).slice(0, 400).join('');
}
