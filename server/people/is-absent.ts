import { IsNull, LessThanOrEqual, MoreThanOrEqual, type EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { Leave } from './leave.entity.js';

/** Is the person on leave on that day? First and last day count. */
export async function isAbsent(
  em: EntityManager,
  accountId: string,
  on: LocalDate,
): Promise<boolean> {
  return em.existsBy(Leave, {
    ...{ accountId, cancelledAt: IsNull() },
    ...{ validFrom: LessThanOrEqual(on), validTo: MoreThanOrEqual(on) },
  });
}
