import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { accountNames, officeNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { roles as roleEntries } from '../../domain/access/roles.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { officeScope } from '../../offices/office-scope.js';
import type { RoleRequestView } from '../people-views-api.js';
import { RoleRequest } from '../role-request.entity.js';

/** Administrators' roles that wait for a second person, in the offices of the reader; of one person, or of all. */
export async function listRoleRequests(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, accountId }: { actor: Actor; accountId?: string },
): Promise<z.infer<typeof RoleRequestView>[]> {
  const [em, today] = [dataSource.manager, clock.today()];
  const rows = await em.find(RoleRequest, {
    where: { state: 'asked', ...(accountId === undefined ? {} : { accountId }) },
    order: { askedAt: 'ASC', id: 'ASC' },
  });
  const seen = await officeScope(em, actor, 'see-people', today);
  return present(
    em,
    rows.filter(({ officeId }) => seen.includes(officeId)),
    { actor, today },
  );
}

async function present(
  em: EntityManager,
  rows: readonly RoleRequest[],
  { actor, today }: { actor: Actor; today: LocalDate },
): Promise<z.infer<typeof RoleRequestView>[]> {
  const names = await accountNames(
    em,
    rows.flatMap(({ accountId, askedBy }) => [accountId, askedBy]),
  );
  const offices = await officeNames(
    em,
    rows.map(({ officeId }) => officeId),
  );
  const decided = await officeScope(em, actor, 'confirm-roles', today);
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  return rows.map(({ id, accountId, officeId, role, askedBy, reference, ...row }) => ({
    ...{ id, role, roleName: roleEntries[role].name, reference },
    ...{ from: row.validFrom, to: row.validTo, askedAt: row.askedAt.toISOString() },
    ...{ person: person(accountId), askedBy: person(askedBy) },
    office: { id: officeId, name: offices.get(officeId) ?? officeId },
    mayDecide: decided.includes(officeId) && ![askedBy, accountId].includes(actor.accountId),
  }));
}
