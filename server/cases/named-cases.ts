import { In, type EntityManager } from 'typeorm';
import type { CaseOwner } from './find-case-owner.js';
import { ReliefCase } from './relief-case.entity.js';

/** What names these cases, by id. */
export async function namedCases(
  em: EntityManager,
  ids: readonly string[],
): Promise<Map<string, CaseOwner>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await em.find(ReliefCase, {
    select: { id: true, number: true, title: true, officeId: true, handlerId: true },
    where: { id: In(wanted) },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
