import { In, type EntityManager } from 'typeorm';
import type { ActorRoles } from '../domain/access/permissions.js';
import { withoutRecused } from '../domain/cases/recusal.js';
import { Recusal } from './recusal.entity.js';

/** Accounts that stepped out of a case. */
export async function recusedOf(em: EntityManager, caseId: string): Promise<string[]> {
  const rows = await em.find(Recusal, {
    select: { accountId: true },
    where: { caseId, state: 'granted' },
  });
  return rows.map(({ accountId }) => accountId);
}

/** The person as far as recusals leave them a part in the case; null: none at all. */
export async function asUnrecused<A extends ActorRoles>(
  em: EntityManager,
  actor: A,
  caseId: string,
): Promise<A | null> {
  const persons = [actor.accountId, ...actor.represents.map(({ accountId }) => accountId)];
  const rows = await em.find(Recusal, {
    select: { accountId: true },
    where: { caseId, state: 'granted', accountId: In(persons) },
  });
  return rows.length === 0
    ? actor
    : withoutRecused(
        actor,
        rows.map(({ accountId }) => accountId),
      );
}

/** Condition of a statement that leaves out the cases a person stepped out of; one parameter, the account. */
export const notRecused = (caseId: string): string =>
  `NOT EXISTS (SELECT 1 FROM recusal WHERE recusal.case_id = ${caseId}
     AND recusal.account_id = ? AND recusal.state = 'granted')`;

/** What a recused person is told. */
export const recusedDetail = '您已回避本案，不能再查看或者办理';
