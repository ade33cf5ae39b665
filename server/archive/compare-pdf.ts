import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import { mayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { InputError } from '../domain/basics/errors.js';
import { LegalDocument } from '../documents/document.entity.js';
import { tooLarge } from '../files/content-store.js';
import type { archiveApi } from './api.js';

type Comparison = z.infer<typeof archiveApi.comparePdf.response>;

/** Larger than a whole case file as one PDF. */
const mostBytes = 50 * 1_048_576;
const mark = Buffer.from('%PDF-');

/** A PDF somebody holds against the stored files, by the SHA-256 and SM3 of its bytes; nothing is kept of it. */
export async function comparePdf(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  given: { content: AsyncIterable<Uint8Array>; actor: Actor; requestId: string },
): Promise<Comparison> {
  const { actor, requestId } = given;
  const hashes = await hashesOf(given.content);
  const em = dataSource.manager;
  const document = await em.findOneBy(LegalDocument, { pdfSha256: hashes.sha256 });
  await recordAudit(em, {
    ...{ at: clock.now(), accountId: actor.accountId, action: 'compare-pdf', requestId },
    ...{ caseId: document?.caseId ?? null, subjectType: 'pdf', subjectId: hashes.sha256 },
  });
  if (document === null) return { ...hashes, outcome: 'none', paper: null };
  const { id: documentId, title, number, state, caseId, isInternal } = document;
  const action = isInternal ? 'see-internal-papers' : 'see-case';
  const holder = await caseHolder(em, caseId);
  const maySee = await mayOnCase(em, actor, action, holder, clock.today());
  return maySee
    ? { ...hashes, outcome: 'same', paper: { documentId, title, number, state } }
    : { ...hashes, outcome: 'hidden', paper: null };
}

/** Both hashes on the way, so that the file is never in memory whole; refuses what is no PDF or too large. */
async function hashesOf(
  content: AsyncIterable<Uint8Array>,
): Promise<Pick<Comparison, 'sha256' | 'sm3' | 'sizeBytes'>> {
  const [sha256, sm3] = [createHash('sha256'), createHash('sm3')];
  let sizeBytes = 0;
  let head = Buffer.alloc(0);
  for await (const chunk of content) {
    sizeBytes += chunk.length;
    if (sizeBytes > mostBytes) throw tooLarge(mostBytes);
    if (head.length < mark.length) head = Buffer.concat([head, chunk]).subarray(0, mark.length);
    sha256.update(chunk);
    sm3.update(chunk);
  }
  if (!head.equals(mark)) throw new InputError([{ pointer: '', detail: '请选择 PDF 文件' }]);
  return { sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), sizeBytes };
}
