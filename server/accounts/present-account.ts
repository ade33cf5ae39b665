import type { Actor } from '../domain/access/permissions.js';
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
  const officeIds = [...new Set(actor.roles.map(({ officeId }) => officeId))];
  return {
    id: actor.accountId,
    username: actor.username,
    displayName: actor.displayName,
    roles: officeIds.flatMap((officeId) =>
      [...new Set(rolesIn(actor, officeId, today))].map((role) => ({
        officeId,
        officeName: officeNames.get(officeId) ?? officeId,
        role,
        roleName: roles[role].name,
      })),
    ),
  };
}
