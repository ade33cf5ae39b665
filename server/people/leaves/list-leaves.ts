import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import { officesReaching, type Actor } from '../../domain/access/permissions.js';
import { addDays, type LocalDate } from '../../domain/basics/local-date.js';
import { leaveKinds } from '../../domain/people/leave-kinds.js';
import { Delegation } from '../delegation.entity.js';
import { Leave } from '../leave.entity.js';
import type { LeaveView } from '../people-views-api.js';

/** How long a leave that is over is still listed, in days. */
const keptDays = 90;

/** Leaves of the person and, for a leader, of everybody who holds a role in the office today; to come, running and lately over. */
export async function listLeaves(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor }: { actor: Actor },
): Promise<z.infer<typeof LeaveView>[]> {
  const [em, today] = [dataSource.manager, clock.today()];
  const led = officesReaching({ ...actor, represents: [] }, 'manage-absence', 'handling', today);
  const query = em
    .createQueryBuilder(Leave, 'away')
    .where('away.validTo >= :since', { since: addDays(today, -keptDays) });
  const mine = 'away.accountId = :me';
  const ours = `EXISTS (SELECT 1 FROM role_assignment held
    WHERE held.account_id = away.account_id AND held.office_id IN (:...led)
      AND held.valid_from <= :today AND (held.valid_to IS NULL OR held.valid_to >= :today))`;
  query.andWhere(led.length > 0 ? `(${mine} OR ${ours})` : mine, {
    ...{ me: actor.accountId, led, today },
  });
  const rows = await query.orderBy('away.validFrom', 'DESC').limit(200).getMany();
  return presentLeaves(em, rows, today);
}

/** Leaves as they leave the server. */
export async function presentLeaves(
  em: EntityManager,
  rows: readonly Leave[],
  today: LocalDate,
): Promise<z.infer<typeof LeaveView>[]> {
  const ids = rows.map(({ id }) => id);
  const delegations = ids.length === 0 ? [] : await em.findBy(Delegation, { leaveId: In(ids) });
  const names = await accountNames(em, [
    ...rows.flatMap(({ accountId, createdBy }) => [accountId, createdBy]),
    ...delegations.map(({ delegateId }) => delegateId),
  ]);
  const personOf = (id: string) => ({ id, name: names.get(id) ?? '' });
  return rows.map((row) => {
    const { id, kind, validFrom: from, validTo: to, note } = row;
    const deputyId = delegations.find(({ leaveId }) => leaveId === id)?.delegateId ?? null;
    return {
      ...{ id, kind, kindName: leaveKinds[kind], from, to, note, state: stateOf(row, today) },
      ...{ person: personOf(row.accountId), createdBy: personOf(row.createdBy) },
      deputy: deputyId === null ? null : personOf(deputyId),
    };
  });
}

function stateOf(
  { validFrom, validTo, cancelledAt }: Leave,
  today: LocalDate,
): 'planned' | 'active' | 'ended' | 'cancelled' {
  if (cancelledAt !== null) return 'cancelled';
  if (validTo < today) return 'ended';
  return validFrom > today ? 'planned' : 'active';
}
