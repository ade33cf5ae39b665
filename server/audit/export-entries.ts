import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import yazl from 'yazl';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import type { AuditEntryView, AuditFilter } from './api.js';
import { csvOfEntries } from './csv-of-entries.js';
import { entryFilter } from './entry-filter.js';
import { findEntries, type EntryFilter, type EntryPlace } from './find-entries.js';
import { viewEntries } from './view-entries.js';
import { recordAudit } from './record-audit.js';
import { lastPlace } from './seal-entries.js';

/** So many entries one file holds at most; whoever needs more takes it month by month. */
const mostExported = 50_000;
const pageSize = 1_000;

export interface AuditExport {
  actor: Actor;
  filter: AuditFilter;
  format: 'csv' | 'json';
  requestId: string;
}

/**
 * 导出: the entries asked for as one file, with a list of what it holds that names the chain as it stands and is signed where there is a
 * signature service. Written down before it is sent.
 */
export async function exportEntries(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'signer'>,
  { actor, filter, format, requestId }: AuditExport,
): Promise<Buffer> {
  const em = deps.dataSource.manager;
  const now = deps.clock.now();
  const wanted = await entryFilter(em, deps, actor, filter);
  const entries = wanted === null ? [] : await allEntries(em, wanted);
  const isCut = entries.length === mostExported;
  const text = format === 'csv' ? csvOfEntries(entries) : `${JSON.stringify(entries, null, 1)}\n`;
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = hash('sha256', bytes);
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'export-audit', requestId },
    ...{ subjectType: 'audit', subjectId: '*' },
    detail: { filter, format, rows: entries.length, sha256 },
  });
  const name = `操作记录.${format}`;
  const manifest = {
    ...{ format: 'yingjiu-audit-1', madeAt: now.toISOString(), madeBy: actor.accountId },
    ...{ filter, rows: entries.length, isCut, chain: await lastPlace(em) },
    file: { name, sizeBytes: bytes.length, sha256, sm3: hash('sm3', bytes) },
  };
  return zipOf(deps, manifest, { name, bytes, mtime: now });
}

async function allEntries(em: EntityManager, wanted: EntryFilter): Promise<AuditEntryView[]> {
  const all: AuditEntryView[] = [];
  for (let after: EntryPlace | null = null; all.length < mostExported;) {
    const page = await findEntries(em, wanted, { limit: pageSize, after });
    all.push(...(await viewEntries(em, page)));
    const last = page.at(-1);
    if (page.length < pageSize || last === undefined) break;
    after = { at: last.at, id: last.id };
  }
  return all;
}

async function zipOf(
  { signer }: Pick<Deps, 'signer'>,
  manifest: object,
  { name, bytes, mtime }: { name: string; bytes: Buffer; mtime: Date },
): Promise<Buffer> {
  const list = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const signature = await signer.sign(list, 'audit-export');
  const zip = new yazl.ZipFile();
  zip.addBuffer(bytes, name, { mtime });
  zip.addBuffer(list, 'manifest.json', { mtime });
  if (signature !== null) {
    zip.addBuffer(Buffer.from(`${JSON.stringify(signature, null, 2)}\n`), 'manifest.sig.json', {
      mtime,
    });
  }
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function hash(algorithm: 'sha256' | 'sm3', bytes: Buffer): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
