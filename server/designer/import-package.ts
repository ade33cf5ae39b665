import type { EntityManager } from 'typeorm';
import type { Readable } from 'node:stream';
import { readLintPackage } from '../../processes/lint/read-lint-package.js';
import type { PackageFile } from '../../processes/package/package-files.js';
import { readPackageZip, type Manifest } from '../../processes/package/package-zip.js';
import { missingReferences } from '../../processes/package/references.js';
import { ZipFault } from '../../processes/package/read-zip.js';
import { RuleError } from '../domain/basics/errors.js';
import { handsOf, type Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { assertPackageFile, assertPackageSize } from './assert-package-files.js';
import type { ImportReport } from './draft-views-api.js';
import { insertDraft } from './insert-draft.js';
import { packageFacts } from './package-facts.js';
import { assertMayInPackage, packageOffice } from './package-scope.js';
import { recordDesignerAct } from './record-designer-act.js';
import { NATIONAL_FILE, withNationalFile } from './release-files.js';
import { noteEditors, type DesignerDeps } from './write-draft.js';

/** A package of fifty files is some 100 kB packed. */
export const largestZip = 8 * 1024 * 1024;

export interface ImportRequest {
  actor: Actor;
  package: string;
  title: string;
  /** `report`: says what is missing and makes no draft. */
  as: 'draft' | 'report';
  content: Readable;
}

/**
 * 导入: a package from another installation becomes a draft, with a report of what it refers to and this installation does not have. What is
 * broken, foreign or unsafe in the file is refused by name, and then nothing is made.
 */
export async function importPackage(
  { dataSource, clock }: DesignerDeps,
  { actor, package: packageName, title, as, content }: ImportRequest,
): Promise<ImportReport> {
  const em = dataSource.manager;
  const today = clock.today();
  await packageOffice(em, packageName, today);
  const authority = await assertMayInPackage(em, actor, 'design-processes', packageName, today);
  const { manifest, files, skipped } = filesOf(packageName, await bytesOf(content));
  const missing = await missingOf(em, packageName, files, today);
  const report = {
    ...{ package: packageName, releaseId: manifest.release, skipped, missing },
    files: files.map(({ name }) => name),
  };
  if (as === 'report') return { draftId: null, ...report };
  const [by, now] = [actor.accountId, clock.now()];
  return dataSource.transaction(async (own) => {
    const origin = `导入${manifest.release ?? manifest.title}`.slice(0, 200);
    const from = { packageName, title, files, basedOn: null, shippedSha256: null };
    const draftId = await insertDraft(own, { ...from, by, origin, now });
    await noteEditors(own, draftId, handsOf(actor, authority));
    await recordDesignerAct(own, {
      ...{ actor, authority, draftId, now, action: 'import-process' },
      detail: { package: packageName, from: manifest.release, missing: missing.length },
    });
    return { draftId, ...report };
  });
}

async function bytesOf(content: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of content) {
    size += (part as Buffer).length;
    if (size > largestZip) throw new RuleError('FILE_TOO_LARGE', '流程包文件不能超过8 MB');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function filesOf(
  packageName: string,
  bytes: Buffer,
): { manifest: Manifest; files: PackageFile[]; skipped: string[] } {
  const { manifest, files: all } = read(bytes);
  const isSkipped = ({ name }: PackageFile) =>
    packageName !== NATIONAL_PACKAGE && name === NATIONAL_FILE;
  const files = all.filter((file) => !isSkipped(file));
  for (const file of files) assertPackageFile(packageName, file);
  assertPackageSize(files);
  return { manifest, files, skipped: all.filter(isSkipped).map(({ name }) => name) };
}

function read(bytes: Buffer): ReturnType<typeof readPackageZip> {
  try {
    return readPackageZip(bytes);
  } catch (error) {
    if (error instanceof ZipFault) throw new RuleError('PACKAGE_INVALID', error.message);
    throw error;
  }
}

async function missingOf(
  em: EntityManager,
  packageName: string,
  files: readonly PackageFile[],
  on: LocalDate,
): Promise<ImportReport['missing']> {
  const whole = await withNationalFile(em, packageName, files);
  const pkg = await readLintPackage(whole, await packageFacts(em, packageName, on));
  const [unreadable] = pkg.unreadable;
  if (unreadable !== undefined) {
    throw new RuleError('PACKAGE_INVALID', `${unreadable.file}：${unreadable.message}`);
  }
  return missingReferences(pkg);
}
