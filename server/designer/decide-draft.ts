import type { EntityManager } from 'typeorm';
import { alone, makeRelease, type DeployTarget } from '../../processes/package/deploy-package.js';
import { RuleError, TransientError } from '../domain/basics/errors.js';
import { handsOf, type Actor, type Authority } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { draftFiles, ownDraftFiles } from './draft-files.js';
import { engineRefusal } from './engine-refusal.js';
import { assertSeen, findDraft, holdDraft } from './find-draft.js';
import { judgeFiles } from './judge-files.js';
import { assertDay, assertDiffers, assertNotOutdated, assertReady } from './judge-release.js';
import { assertOfficesHave } from './lacking-processes.js';
import { assertMayInPackage } from './package-scope.js';
import { ProcessDraftEditor } from './process-draft-editor.entity.js';
import { ProcessDraft } from './process-draft.entity.js';
import { recordDesignerAct } from './record-designer-act.js';
import { keepSnapshot } from './snapshots.js';
import { tellSubmitter } from './tell-of-draft.js';
import type { DesignerDeps } from './write-draft.js';

export interface ReleaseDeps extends DesignerDeps {
  /** Null: this program was started without one. */
  engine: DeployTarget | null;
}

interface Decision {
  actor: Actor;
  id: string;
}

export interface Released {
  releaseId: string;
  effectiveOn: LocalDate;
}

/**
 * 发布: by somebody through whose hands the draft never went, exactly what was checked and tried. Judged once more with the offices of today;
 * the engine takes all of it or nothing, and what it refuses leaves the draft submitted. A day that has passed meanwhile becomes today.
 */
export async function releaseDraft(
  deps: ReleaseDeps,
  { actor, id, revision }: Decision & { revision: number },
): Promise<Released> {
  const { dataSource, engine } = deps;
  if (engine === null) throw new TransientError('no engine to release to');
  await judgeAgain(deps, { actor, id });
  const files = await ownDraftFiles(dataSource.manager, id);
  try {
    return await alone(dataSource, () =>
      dataSource.transaction((em) =>
        makeAndClose(em, { ...deps, engine }, { actor, id, revision }),
      ),
    );
  } catch (error) {
    throw await engineRefusal(error, files);
  }
}

/** Offices, posts and bands may be others than when it was checked. Asked before the row is held: it may take a second. */
async function judgeAgain(
  { dataSource, clock }: DesignerDeps,
  { actor, id }: Decision,
): Promise<void> {
  const [em, on] = [dataSource.manager, clock.today()];
  const { package: packageName } = await findDraft(em, id);
  await assertMayInPackage(em, actor, 'release-processes', packageName, on);
  const findings = await judgeFiles(em, { packageName, files: await draftFiles(em, id), on });
  const fault = findings.find(({ severity }) => severity === 'error');
  if (fault === undefined) return;
  throw new RuleError(
    'DRAFT_NOT_READY',
    `各院的岗位或者设置有变化，按今天的情况检查没有通过。${fault.file}：${fault.message}`,
  );
}

async function makeAndClose(
  em: EntityManager,
  deps: DesignerDeps & { engine: DeployTarget },
  { actor, id, revision }: Decision & { revision: number },
): Promise<Released> {
  const { draft, authority } = await holdToDecide(em, deps, { actor, id, step: 'release' });
  await assertSeen(em, draft, revision);
  const effectiveOn = await dayOf(em, draft, deps);
  const releaseId = await makeRelease(em, deps.engine, {
    ...{ packageName: draft.package, sources: await ownDraftFiles(em, id), effectiveOn },
    ...{ now: deps.clock.now(), releasedBy: actor.accountId, note: draft.note },
  });
  await close(em, deps, { actor, authority, draft, releaseId, effectiveOn });
  return { releaseId, effectiveOn };
}

async function dayOf(
  em: EntityManager,
  draft: ProcessDraft,
  { clock }: Pick<DesignerDeps, 'clock'>,
): Promise<LocalDate> {
  assertReady(draft);
  const { package: packageName, comparedWith } = draft;
  const today = clock.today();
  const wanted = draft.effectiveOn ?? today;
  const effectiveOn = wanted < today ? today : wanted;
  const files = await ownDraftFiles(em, draft.id);
  await assertDiffers(em, packageName, files);
  await assertNotOutdated(em, draft, comparedWith);
  await assertDay(em, { packageName, files }, { effectiveOn, today });
  await assertOfficesHave(em, files, today);
  return effectiveOn;
}

async function close(
  em: EntityManager,
  { clock }: Pick<DesignerDeps, 'clock'>,
  {
    actor,
    authority,
    draft,
    ...released
  }: Released & { actor: Actor; authority: Authority; draft: ProcessDraft },
): Promise<void> {
  const { id, revision, note } = draft;
  const [by, now] = [actor.accountId, clock.now()];
  await em.update(
    ProcessDraft,
    { id },
    { state: 'released', decidedBy: by, decidedAt: now, ...released },
  );
  await keepSnapshot(em, { draftId: id, revision, kind: 'released', note, by, now });
  await recordDesignerAct(em, {
    ...{ actor, authority, draftId: id, now, action: 'release-process' },
    ...{ before: { state: 'submitted' }, after: { state: 'released', ...released } },
  });
  await tellSubmitter(em, draft, { outcome: 'released', on: clock.today(), now });
}

/** 退回: with what is to be mended; it is a draft again. */
export async function returnDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id, reason }: Decision & { reason: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const { draft, authority } = await holdToDecide(em, { clock }, { actor, id, step: 'return' });
    const now = clock.now();
    await em.update(
      ProcessDraft,
      { id },
      {
        ...{ state: 'draft', returnedReason: reason, submittedBy: null, submittedAt: null },
        ...{ decidedBy: actor.accountId, decidedAt: now },
      },
    );
    await recordDesignerAct(em, {
      ...{ actor, authority, draftId: id, now, action: 'return-process' },
      ...{ before: { state: 'submitted' }, after: { state: 'draft' } },
    });
    await tellSubmitter(em, draft, { outcome: 'returned', on: clock.today(), now });
  });
}

/** Written by some, decided by another; whoever acts in the name of a writer is no other. */
async function holdToDecide(
  em: EntityManager,
  { clock }: Pick<DesignerDeps, 'clock'>,
  { actor, id, step }: Decision & { step: 'release' | 'return' },
): Promise<{ draft: ProcessDraft; authority: Authority }> {
  const draft = await holdDraft(em, id, step);
  const authority = await assertMayInPackage(
    ...([em, actor, 'release-processes', draft.package, clock.today()] as const),
  );
  const fault = await editorFault(em, id, handsOf(actor, authority));
  if (fault !== null) throw new RuleError('SEPARATION_OF_DUTIES', fault);
  return { draft, authority };
}

/** Why these hands may not decide on the draft; null: they had no part in it. */
export async function editorFault(
  em: EntityManager,
  draftId: string,
  hands: readonly string[],
): Promise<string | null> {
  const editors = await em.findBy(ProcessDraftEditor, { draftId });
  return editors.some(({ accountId }) => hands.includes(accountId))
    ? '流程由参与修改以外的人审核发布，参与修改的人和代其办理的人都不能发布'
    : null;
}
