import type { EntityManager } from 'typeorm';
import { latestRelease } from '../../processes/package/deploy-package.js';
import { accountNames } from '../cases/names.js';
import type { Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { draftFileRows } from './draft-files.js';
import { draftHeads, personOf } from './draft-heads.js';
import type { DraftFileView, DraftView } from './draft-views-api.js';
import { editorFault } from './decide-draft.js';
import { findDraft } from './find-draft.js';
import { isAtOnce } from './judge-release.js';
import {
  assertMayInPackage,
  isInScope,
  packageOffice,
  packageScope,
  packageTitle,
} from './package-scope.js';
import { ProcessDraftEditor } from './process-draft-editor.entity.js';
import type { ProcessDraft } from './process-draft.entity.js';
import { nationalFile } from './release-files.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import type { DesignerDeps } from './write-draft.js';

/** Drafts are seen by those who draw, release, run and supervise in their package. */
export async function assertMaySeeDraft(
  em: EntityManager,
  actor: Actor,
  draft: Pick<ProcessDraft, 'package'>,
  on: LocalDate,
): Promise<void> {
  await assertMayInPackage(em, actor, 'see-processes', draft.package, on);
}

/** A draft with its files and all that stands between it and a release, as this person sees it. */
export async function readDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<DraftView> {
  const em = dataSource.manager;
  const [today, now] = [clock.today(), clock.now()];
  const draft = await findDraft(em, id);
  await assertMaySeeDraft(em, actor, draft, today);
  const [head] = await draftHeads(em, [draft], now);
  if (head === undefined) throw new Error('a draft has one head');
  const office = await packageOffice(em, draft.package, today);
  const files = await filesOf(em, draft);
  const rights = await rightsOf(em, { actor, draft, today });
  const isOpen = draft.state === 'draft' || draft.state === 'submitted';
  const latest = (await latestRelease(em, draft.package))?.id ?? null;
  const isOthers = head.lock !== null && head.lock.accountId !== actor.accountId;
  return {
    ...head,
    ...{ officeId: office?.id ?? null, officeName: packageTitle(office), files },
    editable: draft.state === 'draft' && rights.may.design && !isOthers,
    ...rights,
    ...(await judgementOf(em, draft)),
    ...{ basedOn: draft.basedOn, latestReleaseId: latest },
    isOutdated: isOpen && latest !== null && latest !== draft.basedOn,
    isAtOnce: isOpen && (await isAtOnce(em, draft.package, files)),
    ...{ effectiveOn: draft.effectiveOn, note: draft.note, releaseId: draft.releaseId },
    ...{ returnedReason: draft.returnedReason, isShipped: draft.shippedSha256 !== null },
  };
}

async function filesOf(em: EntityManager, draft: ProcessDraft): Promise<DraftFileView[]> {
  const own = (await draftFileRows(em, draft.id)).map(({ name, content, revision }) => ({
    ...{ name, content, revision, isNational: false },
  }));
  const national = draft.package === NATIONAL_PACKAGE ? null : await nationalFile(em);
  return national === null ? own : [...own, { ...national, revision: 0, isNational: true }];
}

type Rights = Pick<DraftView, 'may' | 'releaseFault'>;

/** Whoever wrote in it sees why the release is another person's. */
async function rightsOf(
  em: EntityManager,
  { actor, draft, today }: { actor: Actor; draft: ProcessDraft; today: LocalDate },
): Promise<Rights> {
  const design = await packageScope(em, actor, 'design-processes', today);
  const release = await packageScope(em, actor, 'release-processes', today);
  const isPublisher = isInScope(release, draft.package);
  const releaseFault = isPublisher ? await editorFault(em, draft.id, [actor.accountId]) : null;
  return {
    may: {
      design: isInScope(design, draft.package),
      release: isPublisher && releaseFault === null,
    },
    releaseFault,
  };
}

type Judgement = Pick<
  DraftView,
  | 'checkedRevision'
  | 'triedRevision'
  | 'findings'
  | 'reasons'
  | 'trial'
  | 'submittedBy'
  | 'submittedAt'
  | 'editors'
>;

/** What was found, tried and submitted, and by whom. */
async function judgementOf(em: EntityManager, draft: ProcessDraft): Promise<Judgement> {
  const { checkedRevision, triedRevision, findings, reasons, trial, triedAt } = draft;
  const editors = await em.findBy(ProcessDraftEditor, { draftId: draft.id });
  const ids = editors.map(({ accountId }) => accountId);
  const names = await accountNames(em, [...ids, draft.triedBy, draft.submittedBy]);
  const tryer = personOf(names, draft.triedBy);
  const isTried = trial !== null && tryer !== null && triedAt !== null;
  return {
    ...{ checkedRevision, triedRevision, findings, reasons },
    trial: isTried ? { ...trial, at: triedAt.toISOString(), by: tryer } : null,
    submittedBy: personOf(names, draft.submittedBy),
    submittedAt: draft.submittedAt?.toISOString() ?? null,
    editors: ids.map((id) => ({ id, name: names.get(id) ?? '' })),
  };
}
