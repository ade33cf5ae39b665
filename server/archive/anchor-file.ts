import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../templates/render/canonical-json.js';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The last link of a chain: case, or `audit`; number of the link; its hash. */
const Head = z.tuple([z.string(), z.int().min(1), Hash]);

const Anchor = z.strictObject({
  number: z.int().min(1),
  anchoredOn: z.iso.date(),
  at: z.iso.datetime(),
  /** SHA-256 of the file before; of the first one 64 zeros. */
  previous: Hash,
  /** Chains that grew since the anchor before. */
  heads: z.array(Head),
});
export type Anchor = z.infer<typeof Anchor>;

const AnchorFile = z.strictObject({
  anchor: Anchor,
  /** Over the canonical JSON of `anchor`; null where there was no signature service. */
  signature: z
    .strictObject({
      algorithm: z.string(),
      purpose: z.enum(['document', 'volume-manifest', 'archive-anchor', 'audit-export']),
      signature: z.string(),
      certificate: z.string(),
      signedAt: z.string(),
      isTest: z.boolean(),
    })
    .nullable(),
});
export type AnchorFile = z.infer<typeof AnchorFile>;

/** A file of the folder as it was read; `content` null: not what we wrote. */
export interface ReadAnchor {
  name: string;
  sha256: string;
  content: AnchorFile | null;
}

/** The bytes of an anchor that are signed. */
export function anchorBytes(anchor: Anchor): Buffer {
  return Buffer.from(canonicalJson(anchor), 'utf8');
}

export function anchorName(number: number): string {
  return `anchor-${String(number).padStart(6, '0')}.json`;
}

/** Writes an anchor and answers its SHA-256; the file is there whole, and on the disk, or not at all. */
export async function writeAnchorFile(folder: string, file: AnchorFile): Promise<string> {
  const text = `${canonicalJson(file)}\n`;
  const path = join(folder, anchorName(file.anchor.number));
  const part = `${path}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  const handle = await open(part, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, path);
  return sha256(text);
}

/** Every anchor of the folder by number; none when the folder is not there. */
export async function readAnchors(folder: string): Promise<ReadAnchor[]> {
  const names = await readdir(folder).catch(() => []);
  const wanted = names.filter((name) => /^anchor-\d{6,}\.json$/.test(name)).sort(byNumber);
  const read: ReadAnchor[] = [];
  for (const name of wanted) {
    const text = await readFile(join(folder, name), 'utf8');
    read.push({ name, sha256: sha256(text), content: parse(text) });
  }
  return read;
}

const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

function parse(text: string): AnchorFile | null {
  try {
    return AnchorFile.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
