import { In, Not, type EntityManager } from 'typeorm';
import { Assistance } from '../../cases/assistance.entity.js';
import { findCase } from '../../cases/find-case.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { Action } from '../../domain/access/permission-table.js';
import { officesReaching, type ActorRoles } from '../../domain/access/permissions.js';
import { replyRefusal } from '../../domain/cases/assistance-reply.js';
import { asUnrecused } from '../../recusals/recused.js';
import { LegalDocument } from '../document.entity.js';
import { DocumentDraft } from './document-draft.entity.js';

/** A request for help that lies with an office of the person. */
export interface HelpToAnswer {
  help: Assistance;
  /** Why its answer may not be drafted now; null while it may. */
  refusal: string | null;
}

/**
 * The request an office of the person was asked for in this case, the open one first, else the latest; null where none of its offices
 * was asked or the person stepped out of the case.
 */
export async function helpToAnswer(
  em: EntityManager,
  actor: ActorRoles,
  caseId: string,
  actions: readonly Action[],
  on: LocalDate,
): Promise<HelpToAnswer | null> {
  const able = await asUnrecused(em, actor, caseId);
  if (able === null) return null;
  const officeIds = actions.flatMap((action) => officesReaching(able, action, 'handling', on));
  if (officeIds.length === 0) return null;
  const asked = await em.find(Assistance, {
    where: { caseId, assistingOfficeId: In(officeIds) },
    order: { createdAt: 'DESC', id: 'ASC' },
  });
  const found: HelpToAnswer[] = [];
  for (const help of asked) found.push({ help, refusal: await refusalOfReply(em, help) });
  return found.find(({ refusal }) => refusal === null) ?? found[0] ?? null;
}

/** Why the answer to a request may not be drafted or issued now, in Chinese; null while it may. */
export async function refusalOfReply(em: EntityManager, help: Assistance): Promise<string | null> {
  const { closedAt, terminatedAt } = await findCase(em, help.caseId);
  return replyRefusal({
    state: help.state,
    byHand: help.sentBy !== null,
    isCaseOpen: closedAt === null && terminatedAt === null,
    hasReply: (await standingReply(em, help.id)) !== null,
  });
}

/** The letter drafted in answer to a request that was issued and is not void; null when there is none. */
export async function standingReply(
  em: EntityManager,
  assistanceId: string,
): Promise<LegalDocument | null> {
  const drafts = await em.find(DocumentDraft, {
    select: { id: true },
    where: { assistanceId, state: 'issued' },
  });
  if (drafts.length === 0) return null;
  const keys = drafts.map(({ id }) => `draft:${id}`);
  return em.findOneBy(LegalDocument, { effectKey: In(keys), state: Not('void') });
}
