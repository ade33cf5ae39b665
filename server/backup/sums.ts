import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BackupFault } from './backup-fault.js';
import { MANIFEST, SUMS_FILE } from './manifest.js';

/** Faults named before the rest is only counted. */
const NAMED = 5;

/** Writes the list of every file with its hash, as `sha256sum -c` reads it. Answers the hash of the list and the bytes of all. */
export async function writeSums(folder: string): Promise<{ sha256: string; bytes: number }> {
  let [text, bytes] = ['', 0];
  for (const name of await filesOf(folder)) {
    text += `${await sha256Of(join(folder, name))}  ${name}\n`;
    bytes += (await stat(join(folder, name))).size;
  }
  await writeFile(join(folder, SUMS_FILE), text, { mode: 0o600 });
  return { sha256: createHash('sha256').update(text).digest('hex'), bytes };
}

/** Every file is there, as it was, and no other. @throws BackupFault */
export async function checkSums(folder: string, sumsSha256: string): Promise<void> {
  const text = await readFile(join(folder, SUMS_FILE), 'utf8').catch(() => '');
  if (createHash('sha256').update(text).digest('hex') !== sumsSha256) {
    throw new BackupFault(`备份的校验表 ${SUMS_FILE} 缺失或被改动，请换一份备份。`);
  }
  const wanted = new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((row) => [row.slice(66), row.slice(0, 64)]),
  );
  const faults: string[] = [];
  for (const [name, sha256] of wanted) {
    const found = await sha256Of(join(folder, name)).catch(() => null);
    if (found === null) faults.push(`${name} 缺失`);
    else if (found !== sha256) faults.push(`${name} 已损坏`);
  }
  for (const name of await filesOf(folder)) if (!wanted.has(name)) faults.push(`多出 ${name}`);
  if (faults.length === 0) return;
  const more = faults.length > NAMED ? `等 ${String(faults.length)} 处` : '';
  throw new BackupFault(
    `备份与校验表不符：${faults.slice(0, NAMED).join('、')}${more}，请换一份备份。`,
  );
}

/** Files below the folder by their relative names; the manifest and the list itself are not among them. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => name !== MANIFEST && name !== SUMS_FILE)
    .sort();
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
