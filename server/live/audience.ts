import type { LocalDate } from '../domain/basics/local-date.js';
import { isInForce, personsOf, type ActorRoles } from '../domain/access/permissions.js';
import type { LiveChange } from './live-change.entity.js';

/** Whom a change concerns, as one word: a person, the holders of a role in an office, or an office. */
export function audienceOf({
  officeId,
  role,
  accountId,
}: Pick<LiveChange, 'officeId' | 'role' | 'accountId'>): string {
  if (accountId !== null) return `account:${accountId}`;
  return role === null ? `office:${officeId ?? ''}` : `role:${officeId ?? ''}/${role}`;
}

/** Every such word that means this person on that day, or somebody the person represents. */
export function audiencesOf(actor: ActorRoles, on: LocalDate): string[] {
  const words = personsOf(actor).flatMap(({ accountId, roles }) => [
    `account:${accountId}`,
    ...roles
      .filter((grant) => isInForce(grant, on))
      .flatMap(({ officeId, role }) => [`role:${officeId}/${role}`, `office:${officeId}`]),
  ]);
  return [...new Set(words)];
}
