import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/errors.js';
import type { LocalDate } from '../domain/local-date.js';
import { maySeeCase, officesWith, type ActorRoles } from '../domain/permissions.js';
import { roleIds, roles } from '../domain/roles.js';
import { caseOffices } from './case-offices.js';

/** The offices whose cases a person sees, as lists need them: the same answer as `maySeeCase`, for all cases at once. */
export interface CaseScope {
  /** Sees every case these handle or take part in. */
  nearOfficeIds: string[];
  /** Sees every case these handle: offices below one where the person supervises or audits. */
  overseenOfficeIds: string[];
}

/** What of the cases a person sees on a day. */
export async function caseScope(
  em: EntityManager,
  actor: ActorRoles,
  on: LocalDate,
): Promise<CaseScope> {
  const seeing = roleIds.filter((role) => roles[role].seesCases);
  const tops = officesWith(actor, ['case-supervisor', 'auditor'], on);
  const below = await Promise.all(tops.map((officeId) => officesBelow(em, officeId)));
  return {
    nearOfficeIds: officesWith(actor, seeing, on),
    overseenOfficeIds: [...new Set(below.flat())],
  };
}

/** Refuses unless the person may read the facts of this case. */
export async function assertMaySee(
  em: EntityManager,
  actor: ActorRoles,
  caseId: string,
  on: LocalDate,
): Promise<void> {
  if (maySeeCase(actor, await caseOffices(em, caseId), on)) return;
  throw new RuleError('FORBIDDEN', '您所在单位没有参与此案，不能查看');
}

async function officesBelow(em: EntityManager, officeId: string): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `WITH RECURSIVE tree (id) AS (
       SELECT id FROM office WHERE parent_id = ?
       UNION ALL
       SELECT office.id FROM tree JOIN office ON office.parent_id = tree.id
     ) SELECT id FROM tree`,
    [officeId],
  );
  return rows.map(({ id }) => id);
}
