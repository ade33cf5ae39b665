import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { DocumentDraft } from './document-draft.entity.js';
import { sealEntered, type Entered } from './draft-papers.js';
import { stepOf } from './draft-permission.js';
import { lockDraft } from './find-draft.js';

export interface DraftSaving {
  id: string;
  version: number;
  entered: Entered;
  actor: Actor;
}

/** Keeps what was filled in, unjudged. Whoever saves is one of its writers from now on; STALE tells who was faster. */
export async function saveDraft(
  { dataSource, clock, vault }: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { id, version, entered, actor }: DraftSaving,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const draft = await lockDraft(em, { id, version });
    const { hands } = await stepOf(em, actor, draft, 'save', clock.today());
    const { accountId } = actor;
    const now = clock.now();
    const writers = [...new Set([...draft.writers, ...hands])];
    await em.update(
      DocumentDraft,
      { id, version },
      { entered: sealEntered({ vault }, entered), writers, savedBy: accountId, savedAt: now },
    );
    if (draft.savedBy === accountId) return;
    await recordAudit(em, {
      ...{ at: now, accountId, action: 'write-document-draft', caseId: draft.caseId },
      ...{ subjectType: 'document-draft', subjectId: id },
    });
  });
}
