import { Brackets, type EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Action } from '../domain/access/permission-table.js';
import {
  authorityFor,
  officesReaching,
  personsOf,
  refusalOf,
  type ActorRoles,
  type Authority,
} from '../domain/access/permissions.js';
import { officeScope } from '../offices/office-scope.js';
import { asUnrecused, recusedDetail } from '../recusals/recused.js';
import { caseHolder, caseSubject, type CaseHolder } from './case-subject.js';

/** Which cases a person may do something to, as lists need it: the same answer as `may`, for all cases at once. */
export interface CaseScope {
  /** Every case these offices handle. */
  handlingOfficeIds: string[];
  /** Every case these offices take part in. */
  involvedOfficeIds: string[];
  /** Who asks: cases this person stepped out of (回避) are none of it. */
  accountId: string;
  /** Cases of these offices whose handler is the person, or somebody the person represents. */
  assigned: { accountId: string; officeIds: string[] }[];
}

/** To which cases the person may do this on that day. */
export async function caseScope(
  em: EntityManager,
  actor: ActorRoles,
  action: Action,
  on: LocalDate,
): Promise<CaseScope> {
  return {
    accountId: actor.accountId,
    handlingOfficeIds: await officeScope(em, actor, action, on),
    involvedOfficeIds: officesReaching(actor, action, 'involved', on),
    assigned: personsOf(actor)
      .map((person) => ({
        accountId: person.accountId,
        officeIds: officesReaching(person, action, 'assigned', on),
      }))
      .filter(({ officeIds }) => officeIds.length > 0),
  };
}

/** The cases of a scope, as a condition on relief_case `c`. */
export function inScope(scope: CaseScope): Brackets {
  return new Brackets((where) => {
    where.where(reached(scope)).andWhere(
      `NOT EXISTS (SELECT 1 FROM recusal WHERE recusal.case_id = c.id
         AND recusal.account_id = :recusedId AND recusal.state = 'granted')`,
      { recusedId: scope.accountId },
    );
  });
}

function reached({ handlingOfficeIds, involvedOfficeIds, assigned }: CaseScope): Brackets {
  return new Brackets((where) => {
    where.where('FALSE');
    if (handlingOfficeIds.length > 0) {
      where.orWhere('c.officeId IN (:...handlingOfficeIds)', { handlingOfficeIds });
    }
    if (involvedOfficeIds.length > 0) {
      where.orWhere(
        `EXISTS (SELECT 1 FROM case_office part
                 WHERE part.case_id = c.id AND part.office_id IN (:...involvedOfficeIds))`,
        { involvedOfficeIds },
      );
    }
    assigned.forEach(({ accountId, officeIds }, n) => {
      where.orWhere(`(c.handlerId = :handler${n} AND c.officeId IN (:...handlerOffices${n}))`, {
        [`handler${n}`]: accountId,
        [`handlerOffices${n}`]: officeIds,
      });
    });
  });
}

/** May the person do this to the case? See `authorityOnCase`. */
export async function mayOnCase(
  em: EntityManager,
  actor: ActorRoles,
  action: Action,
  holder: CaseHolder,
  on: LocalDate,
): Promise<boolean> {
  return (await authorityOnCase(em, actor, action, holder, on)) !== null;
}

/**
 * By whose right the person may do this to the case, the own or that of somebody represented; null: by nobody's. Nothing once recused. Most people
 * are of the handling office: for them nothing more is read.
 */
export async function authorityOnCase(
  em: EntityManager,
  actor: ActorRoles,
  action: Action,
  holder: CaseHolder,
  on: LocalDate,
): Promise<Authority | null> {
  const able = await asUnrecused(em, actor, holder.id);
  if (able === null) return null;
  const { officeId, handlerId } = holder;
  const alone = { officeId, handlerId, involvedOfficeIds: [], higherOfficeIds: [] };
  return (
    authorityFor(able, action, alone, on) ??
    authorityFor(able, action, await caseSubject(em, holder), on)
  );
}

/** Refuses unless the person may do this to the case. */
export async function assertMayOnCase(
  em: EntityManager,
  actor: ActorRoles,
  action: Action,
  holder: CaseHolder,
  on: LocalDate,
): Promise<void> {
  if (await mayOnCase(em, actor, action, holder, on)) return;
  if ((await asUnrecused(em, actor, holder.id)) === null) {
    throw new RuleError('FORBIDDEN', recusedDetail, { caseId: holder.id });
  }
  const { code, detail } = refusalOf(action);
  throw new RuleError(code, detail, { caseId: holder.id });
}

/** Refuses unless the person may read the facts of this case. */
export async function assertMaySee(
  em: EntityManager,
  actor: ActorRoles,
  caseId: string,
  on: LocalDate,
): Promise<void> {
  await assertMayOnCase(em, actor, 'see-case', await caseHolder(em, caseId), on);
}
