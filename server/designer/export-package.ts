import type { EntityManager } from 'typeorm';
import { readLintPackage } from '../../processes/lint/read-lint-package.js';
import type { PackageFile } from '../../processes/package/package-files.js';
import { writePackageZip } from '../../processes/package/package-zip.js';
import { referencesOf } from '../../processes/package/references.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Actor } from '../domain/access/permissions.js';
import { ownDraftFiles } from './draft-files.js';
import { packageFacts } from './package-facts.js';
import { assertMaySeeReleases } from './package-scope.js';
import { assertMaySeeDraft } from './read-draft.js';
import { findDraft } from './find-draft.js';
import { findRelease, ownReleaseFiles } from './release-files.js';
import type { DesignerDeps } from './write-draft.js';

interface Wanted {
  actor: Actor;
  id: string;
}

/** A file to send: its name without path, and its bytes. */
export interface ExportedPackage {
  name: string;
  zip: Buffer;
}

/** 导出 of a draft as it stands. */
export async function exportDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id }: Wanted,
): Promise<ExportedPackage> {
  const em = dataSource.manager;
  const draft = await findDraft(em, id);
  await assertMaySeeDraft(em, actor, draft, clock.today());
  const files = await ownDraftFiles(em, id);
  const of = { package: draft.package, release: null, title: draft.title };
  const subject = { subjectType: 'process-draft', subjectId: id };
  return exported({ em, clock, actor }, { ...of, files, subject });
}

/** 导出 of a release, as it was written. */
export async function exportRelease(
  { dataSource, clock }: DesignerDeps,
  { actor, id }: Wanted,
): Promise<ExportedPackage> {
  const em = dataSource.manager;
  const release = await findRelease(em, id);
  await assertMaySeeReleases(em, actor, release.package, clock.today());
  const files = await ownReleaseFiles(em, id);
  const of = { package: release.package, release: id, title: release.note.slice(0, 200) };
  return exported(
    { em, clock, actor },
    { ...of, files, subject: { subjectType: 'process-release', subjectId: id } },
  );
}

async function exported(
  {
    em,
    clock,
    actor,
  }: { em: EntityManager; clock: DesignerDeps['clock']; actor: Pick<Actor, 'accountId'> },
  {
    files,
    subject,
    ...of
  }: {
    package: string;
    release: string | null;
    title: string;
    files: PackageFile[];
    subject: { subjectType: string; subjectId: string };
  },
): Promise<ExportedPackage> {
  const facts = await packageFacts(em, of.package, clock.today());
  const references = referencesOf(await readLintPackage(files, facts));
  const now = clock.now();
  const zip = await writePackageZip({ ...of, files, references, now });
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'export-process', ...subject },
    detail: { package: of.package, files: files.length },
  });
  return { name: `流程包-${of.release ?? `${of.package}-草稿`}.zip`, zip };
}
