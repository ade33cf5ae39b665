import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../templates/render/canonical-json.js';
import { BackupFault } from './backup-fault.js';
import { Facts } from './read-facts.js';

export const MANIFEST = 'manifest.json';
export const DATABASE_FILE = 'database.sql.gz';
export const SUMS_FILE = 'SHA256SUMS';
/** Folders of a backup. */
export const FILES_FOLDER = 'files';
export const ANCHORS_FOLDER = 'anchors';
export const ENGINE_FOLDER = 'engine';

const FORMAT = 1;
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  id: z.uuid(),
  takenAt: z.iso.datetime(),
  product: z.string(),
  /** Server the dump was taken from, e.g. 11.4.5-MariaDB. */
  database: z.string(),
  /** Null: the engine is somebody else's; its data are to be backed up by its own means. */
  engine: z
    .strictObject({
      version: z.string(),
      /** How long it took no commands; 0: it did not run. */
      pauseMs: z.int().min(0),
    })
    .nullable(),
  /** True: the anchors had a folder of their own. */
  hasAnchors: z.boolean(),
  facts: Facts,
  /** Rows of each table. */
  tables: z.record(z.string(), z.int().min(0)),
  bytes: z.int().min(0),
  /** Of the list of all other files and their hashes. */
  sumsSha256: Sha256,
  /** Names the data key and does not tell it; the key itself is never part of a backup. */
  keyId: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

const Sealed = z.strictObject({ manifest: Manifest, mac: Sha256 });

/** Writes the manifest, sealed with the data key: who changes a backup needs it too. */
export async function writeManifest(
  folder: string,
  content: Omit<Manifest, 'format' | 'keyId'>,
  dataKey: Uint8Array,
): Promise<void> {
  const key = backupKey(dataKey);
  const manifest: Manifest = { format: FORMAT, ...content, keyId: keyIdOf(key) };
  const sealed = { manifest, mac: macOf(manifest, key) };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(sealed, null, 2)}\n`, { mode: 0o600 });
}

/** Reads a manifest and holds it against the data key. @throws BackupFault */
export async function readManifest(folder: string, dataKey: Uint8Array): Promise<Manifest> {
  const { manifest, mac } = parse(await textOf(folder));
  const key = backupKey(dataKey);
  if (manifest.keyId !== keyIdOf(key)) {
    throw new BackupFault(
      '数据密钥（YINGJIU_DATA_KEY）不是做备份时的那一把，用它恢复后证件号码和文书都无法读出，请找出当时的密钥。',
    );
  }
  if (!timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(manifest, key)))) {
    throw new BackupFault(`备份的清单 ${MANIFEST} 被改动过，请换一份备份。`);
  }
  return manifest;
}

/** When a folder's backup was taken; null: it is none, or was cut off. */
export async function takenAtOf(folder: string): Promise<string | null> {
  try {
    return parse(await readFile(join(folder, MANIFEST), 'utf8')).manifest.takenAt;
  } catch {
    return null;
  }
}

async function textOf(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, MANIFEST), 'utf8');
  } catch (error) {
    throw new BackupFault(
      `${folder} 中没有 ${MANIFEST}，不是一份完整的备份，请指出 npm run backup 建立的目录。`,
      { cause: error },
    );
  }
}

function parse(text: string): z.infer<typeof Sealed> {
  const format = z.object({ manifest: z.object({ format: z.number() }) });
  try {
    const json: unknown = JSON.parse(text);
    const { manifest } = format.parse(json);
    if (manifest.format !== FORMAT) {
      throw new BackupFault(
        `备份的格式是第 ${String(manifest.format)} 版，本程序只认第 ${String(FORMAT)} 版，请用做备份的那一版应救恢复。`,
      );
    }
    return Sealed.parse(json);
  } catch (error) {
    if (error instanceof BackupFault) throw error;
    throw new BackupFault(`备份的清单 ${MANIFEST} 已损坏，请换一份备份。`, { cause: error });
  }
}

/** A key of its own (HKDF), so that it tells nothing of those of the vault and the files. */
const backupKey = (dataKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', dataKey, new Uint8Array(), 'yingjiu backup', 32));

const keyIdOf = (key: Uint8Array): string =>
  createHash('sha256').update('yingjiu key id').update(key).digest('hex').slice(0, 16);

const macOf = (manifest: Manifest, key: Uint8Array): string =>
  createHmac('sha256', key).update(canonicalJson(manifest)).digest('hex');
