import { In, type EntityManager } from 'typeorm';
import { LegalDocument } from './document.entity.js';

/** Title and number of papers by their ids, for registers of other subjects. */
export async function papersOf(
  em: EntityManager,
  ids: Iterable<string>,
): Promise<Map<string, { title: string; number: string | null }>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await em.find(LegalDocument, {
    select: { id: true, title: true, number: true },
    where: { id: In(wanted) },
  });
  return new Map(rows.map(({ id, title, number }) => [id, { title, number }]));
}
