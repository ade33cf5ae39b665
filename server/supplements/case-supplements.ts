import type { EntityManager } from 'typeorm';
import { supplementNotices } from './supplement-notices.js';
import { Supplement } from './supplement.entity.js';

/** Every supplement of a case, the oldest first, as its page shows it. */
export async function caseSupplements(em: EntityManager, caseId: string) {
  const rows = await em.find(Supplement, { where: { caseId }, order: { requestedAt: 'ASC' } });
  const notices = rows.length === 0 ? null : await supplementNotices(em, caseId);
  return rows.map(({ id, missing, state, requestedAt, settledAt, note }) => ({
    ...{ id, missing, state, note },
    requestedAt: requestedAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
    notice: notices?.get(id) ?? null,
  }));
}
