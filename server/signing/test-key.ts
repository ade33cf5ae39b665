import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sm2 } from 'sm-crypto';
import { z } from 'zod';

const KeyFile = z.object({
  privateKey: z.string().regex(/^[0-9a-f]{64}$/),
  publicKey: z.string().regex(/^04[0-9a-f]{128}$/),
  createdAt: z.iso.datetime(),
});

/** SM2 key pair of the local test signer, hex. */
export type TestKey = z.infer<typeof KeyFile>;

/** The key pair of this installation, made once: file `signing/test-sm2.json` of the files folder, readable by its owner alone. */
export async function testKeyOf(files: string, now: Date): Promise<TestKey> {
  return (await readTestKey(files)) ?? makeKey(pathOf(files), now);
}

const pathOf = (files: string): string => join(files, 'signing', 'test-sm2.json');

/** The key pair if there is one already; to verify makes none. */
export async function readTestKey(files: string): Promise<TestKey | null> {
  const text = await readFile(pathOf(files), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  return text === null ? null : KeyFile.parse(JSON.parse(text));
}

/** Server and workers may both be first: the file is there whole or not at all, and whoever comes second reads it. */
async function makeKey(path: string, now: Date): Promise<TestKey> {
  const { privateKey, publicKey } = sm2.generateKeyPairHex();
  const key: TestKey = { privateKey, publicKey, createdAt: now.toISOString() };
  const part = `${path}.${randomUUID()}`;
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  await writeFile(part, JSON.stringify(key), { mode: 0o600 });
  try {
    await link(part, path);
  } catch (error) {
    if (!isTaken(error)) throw error;
  } finally {
    await unlink(part);
  }
  return KeyFile.parse(JSON.parse(await readFile(path, 'utf8')));
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';
const isTaken = (error: unknown): boolean => codeOf(error) === 'EEXIST';
