import type { EntityManager } from 'typeorm';
import { Supplement } from './supplement.entity.js';

/** What was never supplied is no longer awaited once the case is closed. */
export async function lapseSupplements(
  em: EntityManager,
  caseId: string,
  settledAt: Date,
): Promise<void> {
  await em.update(Supplement, { caseId, state: 'open' }, { state: 'lapsed', settledAt });
}
