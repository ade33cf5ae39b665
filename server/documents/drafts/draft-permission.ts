import type { EntityManager } from 'typeorm';
import { authorityOnCase } from '../../cases/case-scope.js';
import { caseHolder } from '../../cases/case-subject.js';
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

/** Refuses whoever may not take this step on drafts of the case. */
export async function assertMayDraft(
  em: EntityManager,
  actor: ActorRoles,
  caseId: string,
  act: DraftAct | 'read',
  on: LocalDate,
): Promise<void> {
  await assertMayOneOf(em, actor, caseId, actionsFor[act], on);
}

async function assertMayOneOf(
  em: EntityManager,
  actor: ActorRoles,
  caseId: string,
  actions: readonly Action[],
  on: LocalDate,
): Promise<Authority> {
  const holder = await caseHolder(em, caseId);
  for (const action of actions) {
    const authority = await authorityOnCase(em, actor, action, holder, on);
    if (authority !== null) return authority;
  }
  const { code, detail } = refusalOf(actions[0] ?? 'draft-document');
  throw new RuleError(code, detail, { caseId });
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
  const hands = handsOf(actor, await assertMayOneOf(em, actor, draft.caseId, actions, on));
  const move = draftMove(act, draft, hands);
  if ('code' in move) throw new RuleError(move.code, move.detail, { draftId: draft.id });
  return { state: move.to, hands };
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
