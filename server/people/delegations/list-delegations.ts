import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { accountNames, officeNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import { officesReaching, type Actor } from '../../domain/access/permissions.js';
import { roles as roleEntries } from '../../domain/access/roles.js';
import { addDays, type LocalDate } from '../../domain/basics/local-date.js';
import { DelegationRole } from '../delegation-role.entity.js';
import { Delegation } from '../delegation.entity.js';
import type { DelegationView } from '../people-views-api.js';

/** How long an ended delegation is still listed, in days. */
const keptDays = 90;

/** Delegations given by the person, given to the person, and, for a leader, all of the office; those to come, standing and lately ended. */
export async function listDelegations(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor }: { actor: Actor },
): Promise<{ items: z.infer<typeof DelegationView>[]; isLeader: boolean }> {
  const [em, today] = [dataSource.manager, clock.today()];
  const led = officesReaching({ ...actor, represents: [] }, 'manage-absence', 'handling', today);
  const query = em
    .createQueryBuilder(Delegation, 'd')
    .where('d.validTo >= :since', { since: addDays(today, -keptDays) })
    .andWhere(
      `(d.principalId = :me OR d.delegateId = :me${led.length > 0 ? ' OR d.officeId IN (:...led)' : ''})`,
      { me: actor.accountId, led },
    )
    .orderBy('d.validFrom', 'DESC')
    .addOrderBy('d.id', 'ASC')
    .limit(200);
  const rows = await query.getMany();
  return { items: await presentDelegations(em, rows, today), isLeader: led.length > 0 };
}

/** Delegations as they leave the server. */
export async function presentDelegations(
  em: EntityManager,
  rows: readonly Delegation[],
  today: LocalDate,
): Promise<z.infer<typeof DelegationView>[]> {
  const ids = rows.map(({ id }) => id);
  const parts = ids.length === 0 ? [] : await em.findBy(DelegationRole, { delegationId: In(ids) });
  const names = await accountNames(
    em,
    rows.flatMap(({ principalId, delegateId, createdBy }) => [principalId, delegateId, createdBy]),
  );
  const offices = await officeNames(
    em,
    rows.map(({ officeId }) => officeId),
  );
  const personOf = (id: string) => ({ id, name: names.get(id) ?? '' });
  return rows.map((row) => ({
    ...{ id: row.id, reason: row.reason, from: row.validFrom, to: row.validTo },
    ...{ principal: personOf(row.principalId), delegate: personOf(row.delegateId) },
    office: { id: row.officeId, name: offices.get(row.officeId) ?? row.officeId },
    roles: parts
      .filter(({ delegationId }) => delegationId === row.id)
      .map(({ role }) => ({ role, name: roleEntries[role].name })),
    state: stateOf(row, today),
    withLeave: row.leaveId !== null,
    createdBy: personOf(row.createdBy),
    createdAt: row.createdAt.toISOString(),
    endedAt: row.revokedAt?.toISOString() ?? null,
  }));
}

function stateOf(
  { validFrom, validTo, revokedAt }: Delegation,
  today: LocalDate,
): 'planned' | 'active' | 'ended' {
  if (revokedAt !== null || validTo < today) return 'ended';
  return validFrom > today ? 'planned' : 'active';
}
