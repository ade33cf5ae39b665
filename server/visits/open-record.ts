import type { EntityManager } from 'typeorm';
import type { VisitRecord } from '../domain/cases/visit-record.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Vault } from '../vault.js';
import { VisitPhoto } from './visit-photo.entity.js';
import { VisitRecordRow } from './visit-record.entity.js';

/** A synced record as it was signed, and what its photos show, in their order. */
export interface OpenedVisit {
  row: VisitRecordRow;
  record: VisitRecord;
  photos: VisitPhoto[];
}

/** A record by its id; NOT_FOUND when there is none. */
export async function openVisit(
  em: EntityManager,
  vault: Pick<Vault, 'open'>,
  id: string,
): Promise<OpenedVisit> {
  const row = await em.findOneBy(VisitRecordRow, { id });
  if (!row) throw new RuleError('NOT_FOUND', '没有找到这份走访笔录', { visitId: id });
  const photos = await em.find(VisitPhoto, { where: { visitId: id }, order: { position: 'ASC' } });
  return { row, record: openRecord(vault, row), photos };
}

/** What was sealed was judged by the schema before. */
export const openRecord = (
  vault: Pick<Vault, 'open'>,
  { recordCipher }: Pick<VisitRecordRow, 'recordCipher'>,
): VisitRecord => JSON.parse(vault.open(recordCipher)) as VisitRecord;
