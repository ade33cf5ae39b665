import { keptState } from '../../../../../server/domain/cases/visit-device.js';
import type { VisitRecord } from '../../../../../server/domain/cases/visit-record.js';
import { withoutMetadata } from '../../../../../server/domain/photos/without-metadata.js';
import type { z } from 'zod';
import type { VisitPackage } from '../../../../../server/visits/api.js';
import { openBytes, openJson, sealBytes, sealJson, sha256Of } from './seal.js';
import type { RecordRow, VisitDb } from './visit-db.js';

export type Package = z.output<typeof VisitPackage>;
export interface TakenPackage extends Package {
  takenMs: number;
}

export interface PhotoLine {
  sha256: string;
  caption: string;
  sizeBytes: number;
  takenAt: string;
  mediaType: string;
}

/** What the person wrote, with the photos it names. */
export interface VisitContent {
  record: VisitRecord;
  photos: PhotoLine[];
  /** By the clock of the device; null: not finished. */
  finishedAt: string | null;
}
export interface LocalVisit extends Omit<RecordRow, 'sealed'>, VisitContent {}

/** What one account keeps on this device: another one's is neither listed nor could it be opened. */
export class VisitStore {
  constructor(
    private readonly db: VisitDb,
    readonly accountId: string,
    readonly deviceId: string,
    private readonly key: CryptoKey,
  ) {}

  async packages(): Promise<TakenPackage[]> {
    const rows = await this.db.getAll('packages');
    const own = rows.filter(({ accountId }) => accountId === this.accountId);
    return Promise.all(
      own.map(async ({ sealed, takenMs }) => ({
        ...(await openJson<Package>(this.key, sealed)),
        takenMs,
      })),
    );
  }

  async keepPackage(found: Package): Promise<void> {
    const { accountId } = this;
    const caseId = found.case.id;
    const sealed = await sealJson(this.key, found);
    const id = `${accountId}:${caseId}`;
    await this.db.put('packages', { id, accountId, caseId, takenMs: Date.now(), sealed });
  }

  async dropPackage(caseId: string): Promise<void> {
    await this.db.delete('packages', `${this.accountId}:${caseId}`);
  }

  /** Deletes what was downloaded too long ago, of every account; records wait for their owner. */
  async dropOldPackages(nowMs: number): Promise<void> {
    const rows = await this.db.getAll('packages');
    const old = rows.filter(({ takenMs }) => keptState(takenMs, nowMs) === 'over');
    await Promise.all(old.map(({ id }) => this.db.delete('packages', id)));
  }

  /** The rows of the account, the newest first, unopened. */
  async rows(): Promise<RecordRow[]> {
    const rows = await this.db.getAll('records');
    return rows
      .filter(({ accountId }) => accountId === this.accountId)
      .sort((a, b) => b.startedMs - a.startedMs);
  }

  async visit(id: string): Promise<LocalVisit | null> {
    const row = await this.db.get('records', id);
    if (row === undefined || row.accountId !== this.accountId || row.sealed === null) return null;
    const { sealed, ...facts } = row;
    return { ...facts, ...(await openJson<VisitContent>(this.key, sealed)) };
  }

  async keep({ record, photos, finishedAt, ...row }: LocalVisit): Promise<void> {
    const sealed = await sealJson(this.key, { record, photos, finishedAt } satisfies VisitContent);
    await this.db.put('records', { ...row, sealed });
  }

  /** Changes how far a record is, not what it says. */
  async mark(id: string, change: Partial<Omit<RecordRow, 'id' | 'sealed'>>): Promise<void> {
    const transaction = this.db.transaction('records', 'readwrite');
    const row = await transaction.store.get(id);
    if (row !== undefined) await transaction.store.put({ ...row, ...change });
    await transaction.done;
  }

  /** Without what the camera wrote beside the picture. Null: it is no whole picture. */
  async keepPhoto(recordId: string, photo: Blob): Promise<PhotoLine | null> {
    const bytes = withoutMetadata(new Uint8Array(await photo.arrayBuffer()));
    if (bytes === null) return null;
    const sha256 = await sha256Of(bytes);
    const sealed = await sealBytes(this.key, bytes);
    const id = `${recordId}:${sha256}`;
    await this.db.put('photos', { id, accountId: this.accountId, recordId, sha256, sealed });
    const takenAt = new Date().toISOString();
    return { sha256, caption: '', sizeBytes: bytes.byteLength, takenAt, mediaType: photo.type };
  }

  async photo(recordId: string, { sha256, mediaType }: PhotoLine): Promise<Blob | null> {
    const row = await this.db.get('photos', `${recordId}:${sha256}`);
    if (row === undefined) return null;
    return new Blob([await openBytes(this.key, row.sealed)], { type: mediaType });
  }

  async dropPhoto(recordId: string, sha256: string): Promise<void> {
    await this.db.delete('photos', `${recordId}:${sha256}`);
  }

  /** After the server has everything: what was said and seen leaves the device, its number stays. */
  async empty(id: string, documentId: string | null): Promise<void> {
    const row = await this.db.get('records', id);
    if (row === undefined) return;
    await this.dropPhotosOf(id);
    await this.db.put('records', {
      ...{ ...row, state: 'synced', detail: null, documentId, sealed: null },
    });
  }

  /** The same words, signatures and photos under an id of their own, to be sent as another record; the old one goes when the new one lies here. */
  async keepAsAnother({ id: oldId, ...visit }: LocalVisit): Promise<void> {
    const id = crypto.randomUUID();
    for (const { sha256 } of visit.photos) {
      const row = await this.db.get('photos', `${oldId}:${sha256}`);
      if (row === undefined) continue;
      await this.db.put('photos', { ...row, id: `${id}:${sha256}`, recordId: id });
    }
    const fresh = { state: 'waiting', detail: null, failures: 0, nextTryMs: 0 } as const;
    await this.keep({ ...visit, ...fresh, id, documentId: null });
    await this.drop(oldId);
  }

  async drop(id: string): Promise<void> {
    await this.dropPhotosOf(id);
    await this.db.delete('records', id);
  }

  /** Everything of the account leaves the device, its unsent records too. */
  async wipe(): Promise<void> {
    for (const { id } of await this.rows()) await this.drop(id);
    for (const found of await this.packages()) await this.dropPackage(found.case.id);
  }

  private async dropPhotosOf(recordId: string): Promise<void> {
    const ids = await this.db.getAllKeysFromIndex('photos', 'record', recordId);
    await Promise.all(ids.map((id) => this.db.delete('photos', id)));
  }
}
