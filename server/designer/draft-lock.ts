import type { Actor } from '../domain/access/permissions.js';
import { assertNotLocked, holdDraft } from './find-draft.js';
import { assertMayInPackage } from './package-scope.js';
import { ProcessDraft } from './process-draft.entity.js';
import { recordDesignerAct, recordOnceASitting } from './record-designer-act.js';
import { lockMs, type DesignerDeps } from './write-draft.js';

interface LockRequest {
  actor: Actor;
  id: string;
}

/** 正在编辑: takes the draft for ninety seconds, or longer; `take` takes it from whoever has it, who then cannot save any more. */
export async function lockDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id, take }: LockRequest & { take: boolean },
): Promise<Date> {
  const { accountId } = actor;
  return dataSource.transaction(async (em) => {
    const draft = await holdDraft(em, id, 'edit');
    await assertMayInPackage(em, actor, 'design-processes', draft.package, clock.today());
    const now = clock.now();
    if (!take) await assertNotLocked(em, draft, { accountId, now });
    const until = new Date(now.getTime() + lockMs);
    await em.update(ProcessDraft, { id }, { lockedBy: accountId, lockedUntil: until });
    const isOthers = draft.lockedUntil !== null && draft.lockedUntil > now;
    if (draft.lockedBy !== null && draft.lockedBy !== accountId && isOthers) {
      const detail = { from: draft.lockedBy };
      await recordDesignerAct(em, { actor, draftId: id, now, action: 'take-process-lock', detail });
    } else {
      await recordOnceASitting(em, { actor, draftId: id, now, action: 'lock-process' });
    }
    return until;
  });
}

/** Lets go of the draft; nothing happens where somebody else has it. */
export async function unlockDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id }: LockRequest,
): Promise<void> {
  const free = { lockedBy: null, lockedUntil: null };
  await dataSource.transaction(async (em) => {
    await em.update(ProcessDraft, { id, lockedBy: actor.accountId }, free);
    const act = { actor, draftId: id, now: clock.now(), action: 'unlock-process' };
    await recordOnceASitting(em, act);
  });
}
