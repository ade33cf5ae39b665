import type { Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { ownDraftFiles } from './draft-files.js';
import { assertSeen, holdDraft } from './find-draft.js';
import { assertDay, assertDiffers, assertNotOutdated, assertReady } from './judge-release.js';
import { assertMayInPackage } from './package-scope.js';
import { ProcessDraft } from './process-draft.entity.js';
import { recordDesignerAct } from './record-designer-act.js';
import { keepSnapshot } from './snapshots.js';
import { tellPublishers } from './tell-of-draft.js';
import { holdToWrite, noteHands, type DesignerDeps } from './write-draft.js';

export interface Submission {
  actor: Actor;
  id: string;
  revision: number;
  effectiveOn: LocalDate;
  note: string;
  comparedWith: string | null;
}

/** 提交: exactly what was checked and tried, with what was changed and from which day; another person releases it or gives it back. */
export async function submitDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id, revision, effectiveOn, note, comparedWith }: Submission,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const { draft, authority } = await holdToWrite(em, { clock }, { actor, id, step: 'submit' });
    await assertSeen(em, draft, revision);
    assertReady(draft);
    const { package: packageName } = draft;
    const files = await ownDraftFiles(em, id);
    await assertDiffers(em, packageName, files);
    await assertNotOutdated(em, draft, comparedWith);
    await assertDay(em, { packageName, files }, { effectiveOn, today: clock.today() });
    const [by, now] = [actor.accountId, clock.now()];
    await em.update(
      ProcessDraft,
      { id },
      {
        ...{ state: 'submitted', effectiveOn, note, comparedWith, submittedBy: by },
        ...{ submittedAt: now, returnedReason: null, lockedBy: null, lockedUntil: null },
      },
    );
    await noteHands(em, id, { actor, authority });
    await keepSnapshot(em, { draftId: id, revision, kind: 'submitted', note, by, now });
    await recordDesignerAct(em, {
      ...{ actor, authority, draftId: id, now, action: 'submit-process' },
      ...{ before: { state: 'draft' }, after: { state: 'submitted', effectiveOn, revision } },
    });
    await tellPublishers(em, draft, { on: clock.today(), now });
  });
}

/** 撤回: a designer goes on writing before anybody decided. */
export async function withdrawDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const draft = await holdDraft(em, id, 'withdraw');
    const authority = await assertMayInPackage(
      ...([em, actor, 'design-processes', draft.package, clock.today()] as const),
    );
    await em.update(ProcessDraft, { id }, { state: 'draft', submittedBy: null, submittedAt: null });
    await noteHands(em, id, { actor, authority });
    await recordDesignerAct(em, {
      ...{ actor, authority, draftId: id, now: clock.now(), action: 'withdraw-process' },
      ...{ before: { state: 'submitted' }, after: { state: 'draft' } },
    });
  });
}

/** 放弃: the draft stays to be read, and can be taken as a source no more. */
export async function discardDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const { authority } = await holdToWrite(em, { clock }, { actor, id, step: 'discard' });
    const ended = { state: 'discarded' as const, lockedBy: null, lockedUntil: null };
    await em.update(ProcessDraft, { id }, ended);
    await recordDesignerAct(em, {
      ...{ actor, authority, draftId: id, now: clock.now(), action: 'discard-process' },
      ...{ before: { state: 'draft' }, after: { state: 'discarded' } },
    });
  });
}
