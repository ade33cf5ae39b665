import { In, type EntityManager } from 'typeorm';
import { Assistance } from '../cases/assistance.entity.js';
import { assertMayOnCase, mayOnCase } from '../cases/case-scope.js';
import type { CaseHolder } from '../cases/case-subject.js';
import { accountNames } from '../cases/names.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { RuleError } from '../domain/basics/errors.js';
import { officesReaching, type Actor } from '../domain/access/permissions.js';

/** As what somebody visits: for the office of the case, or for one that it asked to verify. */
export interface VisitStanding {
  /** The office in whose name the record is made. */
  officeId: string;
  assistanceId: string | null;
}

/** Help that is asked for and not given back. */
const openStates = ['sent', 'accepted'] as const;

/** Requests to verify that lie with an office of the person; of one case, or of all. */
export async function openAssistances(
  em: EntityManager,
  actor: Actor,
  on: LocalDate,
  caseId?: string,
): Promise<Assistance[]> {
  const officeIds = officesReaching(actor, 'assist-visit', 'involved', on);
  if (officeIds.length === 0) return [];
  return em.find(Assistance, {
    where: {
      ...{ assistingOfficeId: In(officeIds), task: 'verify', state: In([...openStates]) },
      ...(caseId === undefined ? {} : { caseId }),
    },
    order: { createdAt: 'DESC', id: 'ASC' },
  });
}

/** Refuses, in words, unless the person handles the case or helps with it at the request of its office. */
export async function assertMayVisit(
  em: EntityManager,
  actor: Actor,
  holder: CaseHolder,
  on: LocalDate,
): Promise<VisitStanding> {
  if (await mayOnCase(em, actor, 'record-visit', holder, on)) {
    return { officeId: holder.officeId, assistanceId: null };
  }
  const [asked] = await openAssistances(em, actor, on, holder.id);
  // Who stepped out of the case is refused, whatever the office was asked for.
  if (asked !== undefined && (await mayOnCase(em, actor, 'assist-visit', holder, on))) {
    return { officeId: asked.assistingOfficeId, assistanceId: asked.id };
  }
  return refuse(em, actor, holder, on);
}

async function refuse(
  em: EntityManager,
  actor: Actor,
  holder: CaseHolder,
  on: LocalDate,
): Promise<never> {
  // First the general refusals: of somebody recused, of somebody to whom the case is nothing.
  await assertMayOnCase(em, actor, 'see-case', holder, on);
  const names = await accountNames(em, [holder.handlerId]);
  const handler = names.get(holder.handlerId ?? '') ?? '尚未确定';
  throw new RuleError(
    'FORBIDDEN',
    `您不是本案承办人（现为${handler}），也没有受托协助核实，不能记录走访`,
    { caseId: holder.id },
  );
}
