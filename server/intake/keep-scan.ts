import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { safeFileName } from '../attachments/file-name.js';
import { storeScan } from '../attachments/store-scan.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import type { MaterialKey } from '../domain/intake/material-list.js';
import { openContent } from '../files/content-store.js';
import { fileRoom } from '../files/file-room.js';
import type { IntakeScanView } from './api.js';
import { IntakeScan } from './intake-scan.entity.js';
import { ownDraft } from './keep-draft.js';
import { removeUnusedScans } from './remove-unused-scans.js';

type View = z.infer<typeof IntakeScanView>;

export interface ScanUpload {
  draftId: string;
  item: MaterialKey;
  name: string;
  content: Readable;
  announcedBytes: number | null;
  actor: Actor;
}

/** Takes in a scan for a draft; a transmission that is cut off leaves neither file nor row. */
export async function addScan(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'config' | 'scanner'>,
  { draftId, item, name, content, announcedBytes, actor }: ScanUpload,
): Promise<View> {
  const em = deps.dataSource.manager;
  await ownDraft(em, draftId, actor);
  const stored = await storeScan(deps, content, announcedBytes);
  const row = {
    ...{ id: randomUUID(), draftId, item, name: safeFileName(name), caption: null },
    ...{ ...stored, uploadedAt: deps.clock.now() },
  };
  await em.insert(IntakeScan, row);
  return presentScan(row);
}

/** The bytes of a scan of an own draft. */
export async function openScan(
  { dataSource, config }: Pick<Deps, 'dataSource' | 'config'>,
  { id, actor }: { id: string; actor: Actor },
): Promise<{ row: IntakeScan; content: Readable }> {
  const row = await ownScan(dataSource.manager, id, actor);
  const content = await openContent(fileRoom(config), 'scan', row.sha256);
  if (content === null)
    throw new RuleError('NOT_FOUND', '扫描件的文件已不在存储中，请联系系统管理员');
  return { row, content };
}

export async function captionScan(
  { dataSource }: Pick<Deps, 'dataSource'>,
  { id, caption, actor }: { id: string; caption: string; actor: Actor },
): Promise<View> {
  const row = await ownScan(dataSource.manager, id, actor);
  const given = { caption: caption === '' ? null : caption };
  await dataSource.manager.update(IntakeScan, { id }, given);
  return { ...presentScan(row), ...given };
}

export async function dropScan(
  { dataSource, config }: Pick<Deps, 'dataSource' | 'config'>,
  { id, actor }: { id: string; actor: Actor },
): Promise<void> {
  const em = dataSource.manager;
  const { sha256 } = await ownScan(em, id, actor);
  await em.delete(IntakeScan, { id });
  await removeUnusedScans(em, fileRoom(config), [sha256]);
}

export function presentScan(row: Omit<IntakeScan, 'draftId' | 'sha256'>): View {
  const { id, name, caption, mediaType, sizeBytes, virusState, uploadedAt } = row;
  const item = row.item as MaterialKey;
  const told = { id, item, name, caption, mediaType, sizeBytes, virusState };
  return { ...told, uploadedAt: uploadedAt.toISOString() };
}

async function ownScan(em: EntityManager, id: string, actor: Actor): Promise<IntakeScan> {
  const row = await em.findOneBy(IntakeScan, { id });
  if (!row) throw new RuleError('NOT_FOUND', '没有这个扫描件');
  await ownDraft(em, row.draftId, actor);
  return row;
}
