import type { EntityManager } from 'typeorm';
import type { Action } from '../../domain/access/permission-table.js';
import type { Actor } from '../../domain/access/permissions.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { lowerOfficeIds } from '../../offices/find-office.js';
import { officeScope } from '../../offices/office-scope.js';

/** Ids of offices for a statement: never none, since `IN ()` is no SQL. */
export const idsOf = (officeIds: readonly string[]): readonly string[] =>
  officeIds.length > 0 ? officeIds : [''];

/** The offices whose cases this person watches at either desk; narrowed to one, that and those below it as far as they are reached. */
export async function officesAsked(
  em: EntityManager,
  {
    actor,
    actions,
    officeId,
  }: { actor: Actor; actions: readonly Action[]; officeId?: string | undefined },
  on: LocalDate,
): Promise<string[]> {
  const scopes = await Promise.all(actions.map((action) => officeScope(em, actor, action, on)));
  const reached = [...new Set(scopes.flat())];
  if (officeId === undefined) return reached;
  const asked = new Set([officeId, ...(await lowerOfficeIds(em, [officeId]))]);
  return reached.filter((id) => asked.has(id));
}
