import { In, IsNull, type EntityManager } from 'typeorm';
import type { Vault } from '../vault.js';
import { subjectIndexOf, type CheckedSubject } from './check-identity.js';
import { IdentityCheck } from './identity-check.entity.js';

/** The last answer this person at the desk got for this name and number goes with the person of the case; there may be none. */
export async function keepCheck(
  em: EntityManager,
  vault: Pick<Vault, 'index'>,
  { personId, accountId, ...subject }: CheckedSubject & { personId: string; accountId: string },
): Promise<void> {
  const subjectIndex = subjectIndexOf(vault, subject);
  const last = await em.findOne(IdentityCheck, {
    where: { subjectIndex, checkedBy: accountId, personId: IsNull() },
    order: { checkedAt: 'DESC', id: 'DESC' },
  });
  if (last !== null) await em.update(IdentityCheck, { id: last.id }, { personId });
}

/** Name or number are others now: what was answered before no longer speaks of them. */
export async function dropChecks(em: EntityManager, personId: string): Promise<void> {
  await em.update(IdentityCheck, { personId }, { personId: null });
}

/** The answer that stands for each person, the last one; people never checked are missing. */
export async function checksOf(
  em: EntityManager,
  personIds: readonly string[],
): Promise<Map<string, IdentityCheck>> {
  if (personIds.length === 0) return new Map();
  const rows = await em.find(IdentityCheck, {
    where: { personId: In([...personIds]) },
    order: { checkedAt: 'ASC', id: 'ASC' },
  });
  return new Map(rows.flatMap((row) => (row.personId === null ? [] : [[row.personId, row]])));
}
