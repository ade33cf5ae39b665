import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { ProcessRelease } from '../../engine/process-release.entity.js';
import { assertMaySeeReleases } from '../package-scope.js';
import { ProcessDraft } from '../process-draft.entity.js';
import { CommentEntry } from './comment-entry.entity.js';
import { CommentThread } from './comment-thread.entity.js';
import { mayCorrect } from './may-correct.js';

type WriteDeps = Pick<Deps, 'dataSource' | 'clock'>;

interface OnThread {
  actor: Actor;
  /** Of the thread. */
  id: string;
  text: string;
}

/** Begins a thread on an element of a draft or a release. */
export async function writeComment(
  { dataSource, clock }: WriteDeps,
  comment: {
    actor: Actor;
    on: { draftId: string } | { releaseId: string };
    file: string;
    elementId: string;
    elementName: string;
    text: string;
  },
): Promise<{ id: string }> {
  const { actor, on, text, ...element } = comment;
  const id = randomUUID();
  const now = clock.now();
  await dataSource.transaction(async (em) => {
    const packageName = await packageOf(em, on);
    await assertMaySeeReleases(em, actor, packageName, clock.today());
    await em.insert(CommentThread, {
      ...{ id, package: packageName, ...element },
      draftId: 'draftId' in on ? on.draftId : null,
      releaseId: 'releaseId' in on ? on.releaseId : null,
      ...{ state: 'open', createdBy: actor.accountId, createdAt: now, changedAt: now },
    });
    await addEntry(em, { id, kind: 'text', text, by: actor.accountId, now });
    await audit(em, { actor, id, now, action: 'write-process-comment' });
  });
  return { id };
}

/** Adds to a thread, settled or not. */
export async function answerComment(deps: WriteDeps, { actor, id, text }: OnThread): Promise<void> {
  await onThread(deps, { actor, id }, async (em, _thread, now) => {
    await addEntry(em, { id, kind: 'text', text, by: actor.accountId, now });
    await audit(em, { actor, id, now, action: 'write-process-comment' });
  });
}

/** 办结: the thread is no longer open; what was said stays. */
export async function resolveComment(
  deps: WriteDeps,
  { actor, id, text }: OnThread,
): Promise<void> {
  await onThread(deps, { actor, id }, async (em, { state }, now) => {
    if (state !== 'open') throw new RuleError('WRONG_STATE', '这条批注已经办结');
    await em.update(CommentThread, { id }, { state: 'resolved' });
    await addEntry(em, { id, kind: 'resolved', text, by: actor.accountId, now });
    await audit(em, { actor, id, now, action: 'resolve-process-comment' });
  });
}

/** 重开: with what is still to be said. */
export async function reopenComment(deps: WriteDeps, { actor, id, text }: OnThread): Promise<void> {
  await onThread(deps, { actor, id }, async (em, { state }, now) => {
    if (state !== 'resolved') throw new RuleError('WRONG_STATE', '这条批注没有办结');
    await em.update(CommentThread, { id }, { state: 'open' });
    await addEntry(em, { id, kind: 'reopened', text, by: actor.accountId, now });
    await audit(em, { actor, id, now, action: 'reopen-process-comment' });
  });
}

/** Mends own words within ten minutes. */
export async function correctComment(
  deps: WriteDeps,
  { actor, id, text, entryId }: OnThread & { entryId: string },
): Promise<void> {
  await onThread(deps, { actor, id }, async (em, _thread, now) => {
    const entry = await em.findOneBy(CommentEntry, { id: entryId, threadId: id });
    if (entry === null) throw new RuleError('NOT_FOUND', '没有这条批注');
    if (!mayCorrect(entry, { actor, now })) {
      throw new RuleError('WRONG_STATE', '只能更正本人十分钟以内写的批注');
    }
    await em.update(CommentEntry, { id: entryId }, { text, correctedAt: now });
    await audit(em, { actor, id, now, action: 'correct-process-comment' });
  });
}

/** Runs alone on a thread that the person may see. */
async function onThread(
  { dataSource, clock }: WriteDeps,
  { actor, id }: { actor: Actor; id: string },
  run: (em: EntityManager, thread: CommentThread, now: Date) => Promise<void>,
): Promise<void> {
  const now = clock.now();
  await dataSource.transaction(async (em) => {
    const thread = await em.findOne(CommentThread, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (thread === null) throw new RuleError('NOT_FOUND', '没有这条批注');
    await assertMaySeeReleases(em, actor, thread.package, clock.today());
    await run(em, thread, now);
    await em.update(CommentThread, { id }, { changedAt: now });
  });
}

async function packageOf(
  em: EntityManager,
  on: { draftId: string } | { releaseId: string },
): Promise<string> {
  const found =
    'draftId' in on
      ? await em.findOneBy(ProcessDraft, { id: on.draftId })
      : await em.findOneBy(ProcessRelease, { id: on.releaseId });
  if (found === null) throw new RuleError('NOT_FOUND', '没有这个草稿或者版本');
  return found.package;
}

async function addEntry(
  em: EntityManager,
  entry: { id: string; kind: CommentEntry['kind']; text: string; by: string; now: Date },
): Promise<void> {
  const { id: threadId, kind, text, by: writtenBy, now: writtenAt } = entry;
  const number = (await em.countBy(CommentEntry, { threadId })) + 1;
  const written = { writtenBy, writtenAt, correctedAt: null };
  await em.insert(CommentEntry, { id: randomUUID(), threadId, number, kind, text, ...written });
}

/** What was said is not repeated in the audit: the entry itself is never deleted. */
async function audit(
  em: EntityManager,
  { actor, id, now, action }: { actor: Actor; id: string; now: Date; action: string },
): Promise<void> {
  const subject = { subjectType: 'process-comment', subjectId: id };
  await recordAudit(em, { at: now, accountId: actor.accountId, action, ...subject });
}
