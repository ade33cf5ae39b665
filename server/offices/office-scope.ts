import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Action } from '../domain/access/permission-table.js';
import {
  authorityFor,
  officesReaching,
  refusalOf,
  type ActorRoles,
  type Authority,
} from '../domain/access/permissions.js';
import { higherOfficeIds, lowerOfficeIds } from './find-office.js';

/** The offices in whose matters a person may do this: the same answer as `may`, for all offices at once. */
export async function officeScope(
  em: EntityManager,
  actor: ActorRoles,
  action: Action,
  on: LocalDate,
): Promise<string[]> {
  const own = officesReaching(actor, action, 'handling', on);
  const below = await lowerOfficeIds(em, officesReaching(actor, action, 'higher', on));
  return [...new Set([...own, ...below])];
}

/** Refuses unless the person may do this in matters of this office: its money, settings, terms; answers by whose right. */
export async function assertMayInOffice(
  em: EntityManager,
  actor: ActorRoles,
  action: Action,
  officeId: string,
  on: LocalDate,
): Promise<Authority> {
  const alone = { officeId, involvedOfficeIds: [], higherOfficeIds: [], handlerId: null };
  const near = authorityFor(actor, action, alone, on);
  if (near !== null) return near;
  const subject = { ...alone, higherOfficeIds: await higherOfficeIds(em, officeId) };
  const far = authorityFor(actor, action, subject, on);
  if (far !== null) return far;
  const { code, detail } = refusalOf(action);
  throw new RuleError(code, detail, { officeId });
}
