import type { EntityManager } from 'typeorm';
import type { Actor } from '../domain/access/permissions.js';
import type { TrialSummary } from './draft-views-api.js';
import { assertSeen, holdDraft } from './find-draft.js';
import { ProcessDraft } from './process-draft.entity.js';
import { recordDesignerAct } from './record-designer-act.js';

export interface TrialRecord {
  actor: Actor;
  draftId: string;
  /** The one that was tried; DRAFT_CHANGED when it is no longer the draft's. */
  revision: number;
  summary: TrialSummary;
  now: Date;
}

/** 试办: it is on record that exactly this revision was tried, and what came of it. In the caller's transaction. */
export async function recordTrial(
  em: EntityManager,
  { actor, draftId, revision, summary, now }: TrialRecord,
): Promise<void> {
  const draft = await holdDraft(em, draftId, 'try');
  await assertSeen(em, draft, revision);
  const tried = { triedRevision: revision, triedBy: actor.accountId, triedAt: now };
  await em.update(ProcessDraft, { id: draftId }, { ...tried, trial: summary });
  await recordDesignerAct(em, {
    ...{ actor, draftId, now, action: 'try-process', detail: { revision, ...summary } },
  });
}
