import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import type { PackageFile } from '../../processes/package/package-files.js';
import { RuleError } from '../domain/basics/errors.js';
import { ownDraftFiles } from './draft-files.js';
import { ProcessDraftSnapshot } from './process-draft-snapshot.entity.js';
import type { SnapshotView } from './draft-views-api.js';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** While somebody writes, what there is is kept at most this often. */
export const rollingMs = 10 * 60_000;

export interface NewSnapshot {
  draftId: string;
  revision: number;
  kind: SnapshotView['kind'];
  note: string;
  /** Null: the program itself. */
  by: string | null;
  now: Date;
}

/** Keeps the files of a draft as they stand; answers the id. */
export async function keepSnapshot(
  em: EntityManager,
  { draftId, revision, kind, note, by, now }: NewSnapshot,
): Promise<string> {
  const id = randomUUID();
  await em.insert(ProcessDraftSnapshot, {
    ...{ id, draftId, revision, kind, note, takenBy: by, takenAt: now },
    files: await zip(JSON.stringify(await ownDraftFiles(em, draftId))),
  });
  return id;
}

/** Keeps what there is when the last snapshot is ten minutes old. */
export async function keepRolling(
  em: EntityManager,
  snapshot: Pick<NewSnapshot, 'draftId' | 'revision' | 'by' | 'now'>,
): Promise<void> {
  const [last] = await em.find(ProcessDraftSnapshot, {
    select: { id: true, takenAt: true },
    where: { draftId: snapshot.draftId },
    order: { takenAt: 'DESC' },
    take: 1,
  });
  const isRecent =
    last !== undefined && snapshot.now.getTime() - last.takenAt.getTime() < rollingMs;
  if (!isRecent) await keepSnapshot(em, { ...snapshot, kind: 'rolling', note: '' });
}

/** The files of a snapshot of the draft; NOT_FOUND when it is of another or of none. */
export async function snapshotFiles(
  em: EntityManager,
  { draftId, id }: { draftId: string; id: string },
): Promise<PackageFile[]> {
  const snapshot = await em.findOneBy(ProcessDraftSnapshot, { id, draftId });
  if (snapshot === null) throw new RuleError('NOT_FOUND', '没有这份历史记录');
  const text = (await unzip(snapshot.files)).toString('utf8');
  return JSON.parse(text) as PackageFile[];
}
