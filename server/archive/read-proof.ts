import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { formatCheckCode } from '../domain/papers/check-code.js';
import { assertMayRead } from '../documents/assert-may-read.js';
import { findDocument } from '../documents/move-document.js';
import { DocumentSignature } from '../seals/document-signature.entity.js';
import type { ProofView } from './api.js';
import { ArchiveEntry } from './archive-entry.entity.js';

/** How a paper is proved: its hashes, its links, its signature; for whoever may read it. */
export async function readProof(
  { dataSource, clock, config }: Pick<Deps, 'dataSource' | 'clock' | 'config'>,
  { documentId, actor }: { documentId: string; actor: Actor },
): Promise<ProofView> {
  const em = dataSource.manager;
  const document = await findDocument(em, documentId);
  await assertMayRead(em, actor, document, clock.today());
  const links = await em.find(ArchiveEntry, { where: { documentId }, order: { seq: 'ASC' } });
  const signature = await em.findOneBy(DocumentSignature, { documentId });
  const { htmlSha256, dataSha256, pdfSha256, pdfSm3, templateVersion, checkCode, caseId } =
    document;
  const isShown = signature !== null && (signature.signedAt !== null || config.signing !== 'none');
  return {
    ...{ htmlSha256, dataSha256, pdfSha256, pdfSm3, templateVersion },
    checkCode: checkCode === null ? null : formatCheckCode(checkCode),
    links: links.map(({ seq, event, at, hash }) => ({ seq, event, at: at.toISOString(), hash })),
    chainLength: await em.countBy(ArchiveEntry, { caseId }),
    signature: isShown
      ? {
          signedAt: signature.signedAt?.toISOString() ?? null,
          ...{ algorithm: signature.algorithm, isTest: signature.isTest },
        }
      : null,
  };
}
