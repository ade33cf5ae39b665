import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { fileRoom } from '../files/file-room.js';
import { rowIsFree } from '../national-import/follow-draft.js';
import type { IntakeDraftView, listIntakeDrafts } from './api.js';
import { IntakeDraft } from './intake-draft.entity.js';
import { IntakeScan } from './intake-scan.entity.js';
import { presentScan } from './keep-scan.js';
import { removeUnusedScans } from './remove-unused-scans.js';

type Content = Record<string, unknown>;
type View = z.infer<typeof IntakeDraftView>;
type DraftDeps = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;

/** Drafts of this person, the last touched first. */
export async function listDrafts(
  { dataSource, vault }: Pick<Deps, 'dataSource' | 'vault'>,
  actor: Actor,
): Promise<z.infer<typeof listIntakeDrafts.response>> {
  const rows = await dataSource.manager.find(IntakeDraft, {
    where: { accountId: actor.accountId },
    order: { updatedAt: 'DESC', id: 'ASC' },
    take: 100,
  });
  const items = rows.map(async ({ id, contentCipher, updatedAt }) => {
    const { body } = JSON.parse(vault.open(contentCipher)) as Content;
    const scanCount = await dataSource.manager.countBy(IntakeScan, { draftId: id });
    return {
      ...{ id, scanCount, updatedAt: updatedAt.toISOString() },
      applicant: textAt(body, 'applicant', 'name'),
      cause: textAt(body, 'originalCase', 'cause'),
    };
  });
  return { items: await Promise.all(items) };
}

/** Begins a draft of this person. */
export async function addDraft(
  deps: DraftDeps,
  { actor, content }: { actor: Actor; content: Content },
): Promise<View> {
  const id = await insertDraft(deps.dataSource.manager, deps, { actor, content });
  return readDraft(deps, { id, actor });
}

/** The row of a new draft of this person, in the caller's transaction; answers its id. */
export async function insertDraft(
  em: EntityManager,
  { clock, vault }: Pick<Deps, 'clock' | 'vault'>,
  { actor, content }: { actor: Actor; content: Content },
): Promise<string> {
  const id = randomUUID();
  const now = clock.now();
  await em.insert(IntakeDraft, {
    ...{ id, accountId: actor.accountId, version: 1, createdAt: now, updatedAt: now },
    contentCipher: vault.seal(JSON.stringify(content)),
  });
  return id;
}

/** A draft of this person with its scans; another's does not exist. */
export async function readDraft(
  { dataSource, vault }: Pick<Deps, 'dataSource' | 'vault'>,
  { id, actor }: { id: string; actor: Actor },
): Promise<View> {
  const em = dataSource.manager;
  const { version, updatedAt, contentCipher } = await ownDraft(em, id, actor);
  const scans = await em.find(IntakeScan, {
    where: { draftId: id },
    order: { uploadedAt: 'ASC', id: 'ASC' },
  });
  return {
    ...{ id, version, updatedAt: updatedAt.toISOString(), scans: scans.map(presentScan) },
    content: JSON.parse(vault.open(contentCipher)) as Content,
  };
}

/** Saves on top of the version that was read; what was saved elsewhere meanwhile is not overwritten. */
export async function saveDraft(
  { dataSource, clock, vault }: DraftDeps,
  given: { id: string; actor: Actor; version: number; content: Content },
): Promise<{ version: number; updatedAt: string }> {
  const { id, actor, version, content } = given;
  const now = clock.now();
  await ownDraft(dataSource.manager, id, actor);
  const { affected } = await dataSource.manager.update(
    IntakeDraft,
    { id, version },
    { contentCipher: vault.seal(JSON.stringify(content)), version: version + 1, updatedAt: now },
  );
  if (affected !== 1) {
    throw new RuleError('STALE', '这份登记已在另一个窗口保存过，请重新打开后继续填写');
  }
  return { version: version + 1, updatedAt: now.toISOString() };
}

/** Throws a draft away with its scans. */
export async function dropDraft(
  deps: Pick<Deps, 'dataSource' | 'config'>,
  { id, actor }: { id: string; actor: Actor },
): Promise<void> {
  const hashes = await deps.dataSource.transaction(async (em) => {
    await ownDraft(em, id, actor);
    const scans = await em.findBy(IntakeScan, { draftId: id });
    await rowIsFree(em, id);
    await em.delete(IntakeScan, { draftId: id });
    await em.delete(IntakeDraft, { id });
    return scans.map(({ sha256 }) => sha256);
  });
  await removeUnusedScans(deps.dataSource.manager, fileRoom(deps.config), hashes);
}

export async function ownDraft(
  em: EntityManager,
  id: string,
  actor: Pick<Actor, 'accountId'>,
): Promise<IntakeDraft> {
  const row = await em.findOneBy(IntakeDraft, { id, accountId: actor.accountId });
  if (!row) throw new RuleError('NOT_FOUND', '没有这份未提交的登记，可能已经提交或者放弃');
  return row;
}

function textAt(value: unknown, ...path: string[]): string {
  const found = path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Content)[name] : undefined,
    value,
  );
  return typeof found === 'string' ? found.slice(0, 120) : '';
}
