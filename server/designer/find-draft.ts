import type { EntityManager } from 'typeorm';
import { accountNames } from '../cases/names.js';
import { RuleError } from '../domain/basics/errors.js';
import type { RuleCode } from '../domain/basics/rule-codes.js';
import { draftStateNames, draftSteps, type DraftStep } from './draft-states.js';
import { ProcessDraft } from './process-draft.entity.js';

/** The draft; NOT_FOUND when there is none. */
export async function findDraft(em: EntityManager, id: string): Promise<ProcessDraft> {
  return found(await em.findOneBy(ProcessDraft, { id }));
}

/** The same with its row held until the transaction ends, for a step: WRONG_STATE when it does not belong there. */
export async function holdDraft(
  em: EntityManager,
  id: string,
  step: DraftStep,
): Promise<ProcessDraft> {
  const draft = found(
    await em.findOne(ProcessDraft, { where: { id }, lock: { mode: 'pessimistic_write' } }),
  );
  const { from, name } = draftSteps[step];
  if (from === draft.state) return draft;
  throw new RuleError('WRONG_STATE', `这份草稿${draftStateNames[draft.state]}，不能${name}`);
}

/** DRAFT_CHANGED, with who and when, where another revision was seen. */
export async function assertSeen(
  em: EntityManager,
  draft: ProcessDraft,
  revision: number,
): Promise<void> {
  if (draft.revision === revision) return;
  const { editedBy, editedAt } = draft;
  const who = await nameOf(em, editedBy);
  throw conflict('DRAFT_CHANGED', `草稿已由${who}更新，请重新载入后再改`, who, editedAt);
}

/** DRAFT_LOCKED, with who and until when, while somebody else has it open to write. */
export async function assertNotLocked(
  em: EntityManager,
  draft: ProcessDraft,
  { accountId, now }: { accountId: string; now: Date },
): Promise<void> {
  const { lockedBy, lockedUntil } = draft;
  if (lockedBy === null || lockedUntil === null) return;
  if (lockedBy === accountId || lockedUntil <= now) return;
  const who = await nameOf(em, lockedBy);
  throw conflict(
    'DRAFT_LOCKED',
    `${who}正在编辑这份草稿；请稍后再试，或者接手编辑`,
    who,
    lockedUntil,
  );
}

async function nameOf(em: EntityManager, accountId: string | null): Promise<string> {
  return (accountId && (await accountNames(em, [accountId])).get(accountId)) ?? '系统';
}

const conflict = (code: RuleCode, detail: string, by: string, at: Date) =>
  new RuleError(code, detail, { conflict: { by, at: at.toISOString() } });

function found(draft: ProcessDraft | null): ProcessDraft {
  if (draft === null) throw new RuleError('NOT_FOUND', '没有这份流程包草稿');
  return draft;
}
