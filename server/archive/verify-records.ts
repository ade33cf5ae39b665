import type { SignatureService } from '../signing/signature-service.js';
import type { AnchoredHead } from './anchored-heads.js';
import type { ArchiveFinding } from './archive-finding.js';
import type { ArchiveRecords } from './records-of.js';
import { paperName, verifyCase } from './verify-case.js';
import type { FileRoom } from '../files/file-room.js';
import { verifyFiles } from './verify-files.js';

export interface RecordsToVerify extends ArchiveRecords {
  caseName: string;
  anchored: readonly AnchoredHead[];
}

/** Everything of one case: chain, texts and states, then files and signatures. */
export async function verifyRecords(
  { files, signer }: { files: FileRoom; signer: SignatureService | null },
  { caseName, documents, entries, signatures, anchored }: RecordsToVerify,
): Promise<ArchiveFinding[]> {
  const findings = verifyCase({ caseName, entries, documents, anchored });
  for (const document of documents) {
    const { id } = document;
    const signature = signatures.find(({ documentId }) => documentId === id) ?? null;
    const wasSigned = entries.some(
      ({ documentId, event }) => documentId === id && event === 'signed',
    );
    const faults = await verifyFiles(files, signer, { document, signature, wasSigned });
    const about = { caseName, paperName: paperName(document) };
    findings.push(...faults.map((fault) => ({ ...fault, ...about })));
  }
  return findings;
}
