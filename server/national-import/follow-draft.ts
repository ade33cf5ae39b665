import type { EntityManager } from 'typeorm';
import { NationalImportRow } from './national-import-row.entity.js';

/** A draft was filed: its row is the case's from now on. */
export async function rowBecomesCase(
  em: EntityManager,
  draftId: string,
  caseId: string,
): Promise<void> {
  await em.update(NationalImportRow, { draftId }, { draftId: null, caseId });
}

/** A draft was thrown away: its row may be taken again. */
export async function rowIsFree(em: EntityManager, draftId: string): Promise<void> {
  await em.delete(NationalImportRow, { draftId });
}
