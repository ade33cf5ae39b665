import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SignatureService } from '../signing/signature-service.js';
import {
  Manifest,
  manifestName,
  readmeName,
  SignatureFile,
  signatureName,
  sumsName,
} from './manifest.js';

export interface BundleReport {
  /** Files the list names. */
  files: number;
  /** What is not as it was made, in Chinese; empty: everything is. */
  faults: string[];
  /** What the signature says, in Chinese. */
  signature: string;
}

const besidePapers: ReadonlySet<string> = new Set([
  ...[manifestName, signatureName, sumsName, readmeName],
]);

/**
 * Checks an unpacked case file against its signed list: changed, missing and added files, and the list itself. Without a signature
 * service (`signer` null) the signature is not checked, which the report says.
 */
export async function checkBundle(
  folder: string,
  signer: Pick<SignatureService, 'verify'> | null,
): Promise<BundleReport> {
  const bytes = await readFile(join(folder, manifestName)).catch(() => null);
  const parsed = bytes === null ? null : Manifest.safeParse(parseJson(bytes));
  if (bytes === null || !parsed?.success) {
    const fault = bytes === null ? `缺少 ${manifestName}` : `${manifestName} 不是有效的清单`;
    return { files: 0, faults: [fault], signature: '未核验' };
  }
  const { files } = parsed.data;
  const faults = (await Promise.all(files.map((file) => fileFaults(folder, file)))).flat();
  const listed = new Set(files.map(({ path }) => path));
  const found = await filesIn(folder);
  const added = found.filter((path) => !listed.has(path) && !besidePapers.has(path));
  const { fault, words } = await checkSignature(folder, bytes, signer);
  return {
    files: files.length,
    faults: [
      ...faults,
      ...added.map((path) => `多出文件：${path}`),
      ...(fault === null ? [] : [fault]),
    ],
    signature: words,
  };
}

async function fileFaults(
  folder: string,
  { path, sha256, sm3, sizeBytes }: Manifest['files'][number],
): Promise<string[]> {
  if (path.split('/').includes('..')) return [`清单中的路径不安全：${path}`];
  const bytes = await readFile(join(folder, ...path.split('/'))).catch(() => null);
  if (bytes === null) return [`缺少文件：${path}`];
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
  const isSame = bytes.length === sizeBytes && digest('sha256') === sha256 && digest('sm3') === sm3;
  return isSame ? [] : [`文件被改动：${path}`];
}

async function checkSignature(
  folder: string,
  manifest: Buffer,
  signer: Pick<SignatureService, 'verify'> | null,
): Promise<{ fault: string | null; words: string }> {
  const bytes = await readFile(join(folder, signatureName)).catch(() => null);
  if (bytes === null) return { fault: null, words: '清单没有电子签名' };
  const parsed = SignatureFile.safeParse(parseJson(bytes));
  if (!parsed.success) {
    return { fault: `${signatureName} 不是有效的签名文件`, words: '签名无法读取' };
  }
  if (signer === null) return { fault: null, words: '没有接入签名服务，签名未核验' };
  const { valid, reason } = await signer.verify(manifest, parsed.data);
  if (!valid) return { fault: `清单的签名无效：${reason ?? ''}`, words: '签名无效' };
  const { signedAt, isTest } = parsed.data;
  return { fault: null, words: `签名有效（${signedAt}${isTest ? '，测试签名' : ''}）` };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    return null;
  }
}

/** Paths below a folder, with `/`. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
