import { createHash } from 'node:crypto';
import yazl from 'yazl';
import { z } from 'zod';
import type { PackageFile } from './package-files.js';
import { readZip, ZipFault } from './read-zip.js';
import { referenceKinds, type Reference } from './references.js';

const format = 'yingjiu-process-package-1';
const manifestName = 'manifest.json';
/** A package has some fifty files; a file at most what the designer accepts, which is judged again. */
const limits = { entries: 200, entryBytes: 2 * 1024 * 1024 } as const;

/** What stands in the zip beside the files: which package it is of, what the files are, and what they refer to. */
const Manifest = z.strictObject({
  format: z.literal(format),
  package: z.string().min(1).max(40),
  /** Null: of a draft. */
  release: z.string().max(64).nullable(),
  title: z.string().max(200),
  madeAt: z.iso.datetime(),
  files: z.array(
    z.strictObject({
      name: z.string().min(1).max(120),
      sizeBytes: z.int(),
      sha256: z.string().length(64),
    }),
  ),
  /** Ids by kind, for whoever reads it before importing. */
  references: z.partialRecord(z.enum(referenceKinds), z.array(z.string())),
});
export type Manifest = z.infer<typeof Manifest>;

export interface PackageExport extends Pick<Manifest, 'package' | 'release' | 'title'> {
  files: readonly PackageFile[];
  references: readonly Reference[];
  now: Date;
}

/** A package as one file: its files as they are, and a manifest with their hashes. */
export async function writePackageZip(input: PackageExport): Promise<Buffer> {
  const { files, references, now: mtime } = input;
  const manifest: Manifest = {
    ...{ format, package: input.package, release: input.release, title: input.title },
    madeAt: mtime.toISOString(),
    files: files.map(({ name, content }) => ({
      ...{ name, sizeBytes: Buffer.byteLength(content), sha256: hashOf(Buffer.from(content)) },
    })),
    references: Object.fromEntries(
      referenceKinds.map((kind) => [kind, idsOf(references.filter((one) => one.kind === kind))]),
    ),
  };
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), manifestName, { mtime });
  for (const { name, content } of files) zip.addBuffer(Buffer.from(content), name, { mtime });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The package in a zip file as `writePackageZip` made it; `ZipFault` says what is wrong with any other. */
export function readPackageZip(bytes: Buffer): { manifest: Manifest; files: PackageFile[] } {
  const entries = readZip(bytes, limits);
  const manifest = manifestOf(entries.get(manifestName));
  entries.delete(manifestName);
  const files = manifest.files.map(({ name, sha256 }) => {
    const content = entries.get(name);
    if (content === undefined) throw new ZipFault(`缺少文件 ${name}`);
    if (hashOf(content) !== sha256) throw new ZipFault(`文件 ${name} 与清单不符，导出以后被改动过`);
    entries.delete(name);
    return { name, content: textOf(name, content) };
  });
  const [foreign] = entries.keys();
  if (foreign !== undefined) throw new ZipFault(`文件 ${foreign} 不在清单中，不属于流程包`);
  return { manifest, files };
}

function manifestOf(bytes: Buffer | undefined): Manifest {
  if (bytes === undefined) {
    throw new ZipFault(`没有清单（${manifestName}），不是流程设计导出的文件`);
  }
  try {
    return Manifest.parse(JSON.parse(textOf(manifestName, bytes)));
  } catch {
    throw new ZipFault(`清单（${manifestName}）无法读取，不是流程设计导出的文件`);
  }
}

function textOf(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ZipFault(`文件 ${name} 不是 UTF-8 文字`);
  }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const idsOf = (references: readonly Reference[]): string[] =>
  [...new Set(references.map(({ id }) => id))].sort();
