import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { findCase } from '../../cases/find-case.js';
import type { Deps } from '../../deps.js';
import { InputError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import type { DraftAct } from '../../domain/papers/draft-states.js';
import { addNotice } from '../../notices/add-notice.js';
import { titleOf } from './case-drafts.js';
import { DocumentDraft } from './document-draft.entity.js';
import { entryFaults } from './draft-papers.js';
import { stepOf } from './draft-permission.js';
import { lockDraft } from './find-draft.js';
import { reviewersOf } from './reviewers-of.js';

type StepDeps = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;

interface Step {
  id: string;
  version: number;
  actor: Actor;
}

/** 送审: only what can be issued as it stands; the reviewer is told, or the head of the department when none is named. */
export async function submitDraft(
  deps: StepDeps,
  { reviewerId, ...step }: Step & { reviewerId: string | null },
): Promise<void> {
  const submitted = { submittedBy: step.actor.accountId, submittedAt: deps.clock.now() };
  await takeStep(deps, step, 'submit', submitted, async (em, draft) => {
    const faults = entryFaults(deps, draft).map(({ pointer, detail }) => ({
      ...{ pointer: `/entered${pointer}`, detail },
    }));
    if (faults.length > 0) {
      throw new InputError(faults, `还有${String(faults.length)}处需要填写或者改正，不能送审`);
    }
    const on = deps.clock.today();
    const asked = (await reviewersOf(em, draft, on)).find(({ id }) => id === reviewerId);
    if (reviewerId !== null && asked === undefined) {
      throw new InputError([{ pointer: '/reviewerId', detail: '此人不能审核这份文书' }]);
    }
    const to = asked ? { accountId: asked.id } : { role: 'department-head' as const };
    await tell(em, deps, draft, { act: 'submit', to, text: '请审核' });
  });
}

/** 审核通过: by somebody who wrote nothing in it. */
export async function acceptDraft(
  deps: StepDeps,
  { note, ...step }: Step & { note: string | null },
): Promise<void> {
  await takeStep(deps, step, 'accept', reviewed(deps, step, note), (em, draft) =>
    tellDrafter(em, deps, draft, { act: 'accept', text: '已审核通过，可以出具' }),
  );
}

/** 退回 with words, by who reviews; or taken back by who wrote it. */
export async function returnDraft(
  deps: StepDeps,
  { note, ...step }: Step & { note: string },
): Promise<void> {
  await takeStep(deps, step, 'return', reviewed(deps, step, note), (em, draft) =>
    draft.writers.includes(step.actor.accountId)
      ? Promise.resolve()
      : tellDrafter(em, deps, draft, { act: 'return', text: `被退回修改：${note}` }),
  );
}

/** 废弃: the draft stays to be read, nothing is issued of it. */
export async function discardDraft(deps: StepDeps, step: Step): Promise<void> {
  const ended = { endedBy: step.actor.accountId, endedAt: deps.clock.now() };
  await takeStep(deps, step, 'discard', ended, () => Promise.resolve());
}

const reviewed = ({ clock }: StepDeps, { actor }: Step, reviewNote: string | null) => ({
  ...{ reviewedBy: actor.accountId, reviewedAt: clock.now(), reviewNote },
});

type Columns = Partial<
  Pick<
    DocumentDraft,
    | 'submittedBy'
    | 'submittedAt'
    | 'reviewedBy'
    | 'reviewedAt'
    | 'reviewNote'
    | 'endedBy'
    | 'endedAt'
  >
>;

async function takeStep(
  { dataSource, clock }: StepDeps,
  { id, version, actor }: Step,
  act: DraftAct,
  columns: Columns,
  also: (em: EntityManager, draft: DocumentDraft) => Promise<void>,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const draft = await lockDraft(em, { id, version });
    const { state } = await stepOf(em, actor, draft, act, clock.today());
    await also(em, draft);
    await em.update(DocumentDraft, { id, version }, { state, ...columns });
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, caseId: draft.caseId },
      ...{ action: `${act}-document-draft`, subjectType: 'document-draft', subjectId: id },
      ...{ before: { state: draft.state }, after: { state } },
    });
  });
}

interface Telling {
  act: DraftAct;
  text: string;
}

/** Tells whoever handed it in, or wrote it last. */
async function tellDrafter(
  em: EntityManager,
  deps: StepDeps,
  draft: DocumentDraft,
  telling: Telling,
): Promise<void> {
  const to = { accountId: draft.submittedBy ?? draft.savedBy };
  await tell(em, deps, draft, { ...telling, to });
}

async function tell(
  em: EntityManager,
  { clock }: StepDeps,
  { id, version, caseId, officeId, kind }: DocumentDraft,
  { act, text, to }: Telling & { to: { accountId: string } | { role: 'department-head' } },
): Promise<void> {
  const { title } = await findCase(em, caseId);
  await addNotice(em, {
    ...{ effectKey: `document-draft:${id}:${act}:${String(version)}`, kind: 'document-draft' },
    ...{ caseId, officeId, now: clock.now(), ...to },
    text: `“${title}”的《${titleOf(kind)}》草稿${text}`,
  });
}
