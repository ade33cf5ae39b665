import type { Actor, RoleGrant } from '../domain/access/permissions.js';
import { rolesIn } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { roles } from '../domain/access/roles.js';
import type { AccountView } from './account-view.js';

/** The person with the roles held today. */
export function presentAccount(
  actor: Actor,
  officeNames: ReadonlyMap<string, string>,
  today: LocalDate,
): AccountView {
  return {
    id: actor.accountId,
    username: actor.username,
    displayName: actor.displayName,
    roles: rolesToday(actor, officeNames, today),
    represents: actor.represents.map((represented) => ({
      ...{ accountId: represented.accountId, name: represented.displayName },
      until: lastDay(represented.roles),
      roles: rolesToday(represented, officeNames, today),
    })),
  };
}

function rolesToday(
  holder: Pick<Actor, 'roles'>,
  officeNames: ReadonlyMap<string, string>,
  today: LocalDate,
): AccountView['roles'] {
  const officeIds = [...new Set(holder.roles.map(({ officeId }) => officeId))];
  return officeIds.flatMap((officeId) =>
    [...new Set(rolesIn(holder, officeId, today))].map((role) => ({
      officeId,
      officeName: officeNames.get(officeId) ?? officeId,
      role,
      roleName: roles[role].name,
    })),
  );
}

function lastDay(grants: readonly RoleGrant[]): LocalDate | null {
  return grants.reduce<LocalDate | null>(
    (latest, { to }) => (latest === null || (to !== null && to > latest) ? to : latest),
    null,
  );
}
