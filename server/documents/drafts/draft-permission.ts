import type { EntityManager } from 'typeorm';
import { authorityOnCase } from '../../cases/case-scope.js';
import { Assistance } from '../../cases/assistance.entity.js';
import { caseHolder, type CaseHolder } from '../../cases/case-subject.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { Action } from '../../domain/access/permission-table.js';
import {
  handsOf,
  refusalOf,
  type ActorRoles,
  type Authority,
} from '../../domain/access/permissions.js';
import { isLeadersPaper } from '../../domain/papers/decision-kinds.js';
import { draftMove, type DraftAct, type DraftState } from '../../domain/papers/draft-states.js';
import type { DocumentDraft } from './document-draft.entity.js';
import { refusalOfReply } from './help-asked.js';

/** Whose paper a draft is: of the office of the case or, with a request for help, of the office that was asked. */
export type DraftPlace = Pick<DocumentDraft, 'caseId' | 'officeId' | 'assistanceId'>;

/** What a step on a draft asks of whoever takes it; any one of them is enough. */
const actionsFor: Record<DraftAct | 'read', readonly Action[]> = {
  read: ['draft-document', 'review-document', 'issue-document'],
  save: ['draft-document'],
  submit: ['draft-document'],
  accept: ['review-document'],
  return: ['review-document'],
  issue: ['issue-document'],
  discard: ['draft-document', 'review-document'],
};

/** Steps after which the paper is nearer to its issue: closed to the asked office once its part is done. */
const carrying: ReadonlySet<DraftAct> = new Set(['save', 'submit', 'accept', 'issue']);

/** Refuses whoever may not take this step on drafts of this office in the case. */
export async function assertMayDraft(
  em: EntityManager,
  actor: ActorRoles,
  place: DraftPlace,
  act: DraftAct | 'read',
  on: LocalDate,
): Promise<void> {
  await assertMayOneOf(em, actor, place, actionsFor[act], on);
}

/** May the person take this step on drafts of this office in the case? */
export async function mayDraft(
  em: EntityManager,
  actor: ActorRoles,
  place: DraftPlace,
  act: DraftAct | 'read',
  on: LocalDate,
): Promise<boolean> {
  return (await authorityOf(em, actor, place, actionsFor[act], on)) !== null;
}

/** The office in whose name the draft is, as permissions ask: the asked office has its own paper and nothing else of the case. */
async function holderOf(em: EntityManager, place: DraftPlace): Promise<CaseHolder> {
  const { caseId: id, officeId, assistanceId } = place;
  return assistanceId === null ? caseHolder(em, id) : { id, officeId, handlerId: null };
}

async function assertMayOneOf(
  em: EntityManager,
  actor: ActorRoles,
  place: DraftPlace,
  actions: readonly Action[],
  on: LocalDate,
): Promise<Authority> {
  const authority = await authorityOf(em, actor, place, actions, on);
  if (authority !== null) return authority;
  const { code, detail } = refusalOf(actions[0] ?? 'draft-document');
  throw new RuleError(code, detail, { caseId: place.caseId });
}

async function authorityOf(
  em: EntityManager,
  actor: ActorRoles,
  place: DraftPlace,
  actions: readonly Action[],
  on: LocalDate,
): Promise<Authority | null> {
  const holder = await holderOf(em, place);
  for (const action of actions) {
    const authority = await authorityOnCase(em, actor, action, holder, on);
    if (authority !== null) return authority;
  }
  return null;
}

/** What the leaders sign is issued by them. */
function actionsOn({ kind }: DocumentDraft, act: DraftAct): readonly Action[] {
  return act === 'issue' && isLeadersPaper(kind) ? ['issue-decision'] : actionsFor[act];
}

/**
 * Where the step brings the draft, for this person, and whose hands it goes through. Throws FORBIDDEN, WRONG_STATE or SEPARATION_OF_DUTIES. Whoever wrote in a draft may take
 * it back (撤回) as whoever reviews may send it back.
 */
export async function stepOf(
  em: EntityManager,
  actor: ActorRoles,
  draft: DocumentDraft,
  act: DraftAct,
  on: LocalDate,
): Promise<{ state: DraftState; hands: string[] }> {
  const isTakenBack = act === 'return' && draft.writers.includes(actor.accountId);
  const actions = actionsOn(draft, isTakenBack ? 'save' : act);
  const hands = handsOf(actor, await assertMayOneOf(em, actor, draft, actions, on));
  const move = draftMove(act, draft, hands);
  if ('code' in move) throw new RuleError(move.code, move.detail, { draftId: draft.id });
  if (carrying.has(act)) await refuseWhenAnswered(em, draft);
  return { state: move.to, hands };
}

async function refuseWhenAnswered(
  em: EntityManager,
  { id: draftId, assistanceId }: DocumentDraft,
): Promise<void> {
  if (assistanceId === null) return;
  const help = await em.findOneByOrFail(Assistance, { id: assistanceId });
  const detail = await refusalOfReply(em, help);
  if (detail !== null) throw new RuleError('WRONG_STATE', detail, { draftId });
}

/** Why the step is refused to this person now; null when it is open. */
export async function stepRefusal(
  em: EntityManager,
  actor: ActorRoles,
  draft: DocumentDraft,
  act: DraftAct,
  on: LocalDate,
): Promise<string | null> {
  try {
    await stepOf(em, actor, draft, act, on);
    return null;
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
}
