import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { fileRoom } from '../files/file-room.js';
import { assertMayRead } from '../documents/assert-may-read.js';
import { findDocument } from '../documents/move-document.js';
import { recordsOf } from './records-of.js';
import { verifyRecords } from './verify-records.js';

/**
 * Recomputes the chain of a case and this paper with its file and signature, now. Anchors lie outside the database and are looked at by
 * `npm run verify-archive`.
 */
export async function verifyDocument(
  { dataSource, clock, config, signer }: Pick<Deps, 'dataSource' | 'clock' | 'config' | 'signer'>,
  { documentId, actor, requestId }: { documentId: string; actor: Actor; requestId: string },
): Promise<{ checkedAt: string; faults: string[] }> {
  const em = dataSource.manager;
  const now = clock.now();
  const document = await findDocument(em, documentId);
  await assertMayRead(em, actor, document, clock.today());
  const { caseId } = document;
  const records = await recordsOf(dataSource, [caseId]);
  const findings = await verifyRecords(
    { files: fileRoom(config), signer: config.signing === 'none' ? null : signer },
    {
      ...{ ...records, caseName: caseId, anchored: [] },
      documents: records.documents.filter(({ id }) => id === documentId),
    },
  );
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'verify-document', caseId, requestId },
    ...{ subjectType: 'document', subjectId: documentId, detail: { faults: findings.length } },
  });
  return { checkedAt: now.toISOString(), faults: findings.map(({ detail }) => detail) };
}
