import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { Office } from './office.entity.js';

/** Refuses when the office is not there or is closed on that day. */
export async function assertStanding(
  em: EntityManager,
  officeId: string,
  on: LocalDate,
): Promise<void> {
  const office = await em.findOneBy(Office, { id: officeId });
  if (office === null) throw new RuleError('NOT_FOUND', '没有找到该检察院', { officeId });
  if (office.closedOn !== null && office.closedOn < on) {
    throw new RuleError('OFFICE_INVALID', `${office.name}已经撤销`);
  }
}
