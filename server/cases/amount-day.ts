import type { EntityManager } from 'typeorm';
import { amountDay } from '../domain/authority/decisive-day.js';
import { toLocalDate, type LocalDate } from '../domain/basics/local-date.js';
import { CaseFinding } from './case-finding.entity.js';
import type { ReliefCase } from './relief-case.entity.js';

/** The decisive day of a case's amount: when the handler proposed in this round, today until then. */
export async function caseAmountDay(
  em: EntityManager,
  { id: caseId, round }: Pick<ReliefCase, 'id' | 'round'>,
  today: LocalDate,
): Promise<LocalDate> {
  const proposals = await em.find(CaseFinding, {
    where: { caseId, round, kind: 'proposal' },
    order: { id: 'DESC' },
  });
  const own = proposals.find(({ data }) => data['adjustedIn'] === null);
  return amountDay(own === undefined ? null : toLocalDate(own.createdAt), today);
}
