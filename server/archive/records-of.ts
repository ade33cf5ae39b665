import { In, type DataSource } from 'typeorm';
import { LegalDocument } from '../documents/document.entity.js';
import { DocumentSignature } from '../seals/document-signature.entity.js';
import { ArchiveEntry } from './archive-entry.entity.js';

/** What is on record of papers: themselves, their chains, their signatures. */
export interface ArchiveRecords {
  documents: LegalDocument[];
  entries: ArchiveEntry[];
  signatures: DocumentSignature[];
}

/** The records of these cases as of one moment: a paper issued meanwhile is there with its link or not at all. */
export async function recordsOf(
  dataSource: DataSource,
  caseIds: readonly string[],
): Promise<ArchiveRecords> {
  const caseId = In([...caseIds]);
  return dataSource.transaction('REPEATABLE READ', async (em) => {
    const entries = await em.find(ArchiveEntry, { where: { caseId }, order: { seq: 'ASC' } });
    const documents = await em.find(LegalDocument, {
      where: { caseId },
      order: { seq: 'ASC' },
    });
    const documentId = In(documents.map(({ id }) => id));
    const signatures = await em.find(DocumentSignature, { where: { documentId } });
    return { entries, documents, signatures };
  });
}
