import type { EntityManager } from 'typeorm';
import type { PackageFile } from '../../processes/package/package-files.js';
import { RuleError } from '../domain/basics/errors.js';
import { handsOf, type Actor } from '../domain/access/permissions.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { higherOfficeIds } from '../offices/find-office.js';
import { insertDraft } from './insert-draft.js';
import { assertMayInPackage, packageOffice } from './package-scope.js';
import { recordDesignerAct } from './record-designer-act.js';
import { findRelease, NATIONAL_FILE, ownReleaseFiles } from './release-files.js';
import { noteEditors, type DesignerDeps } from './write-draft.js';

export interface DraftRequest {
  actor: Actor;
  package: string;
  /** A release of the package, or of one it inherits from; null: no file at all. */
  basedOn: string | null;
  title: string;
}

/** 起草: begins a package, or the next version of one, with the files of a release. Answers its id. */
export async function createDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, package: packageName, basedOn, title }: DraftRequest,
): Promise<string> {
  return dataSource.transaction(async (em) => {
    const today = clock.today();
    await packageOffice(em, packageName, today);
    const authority = await assertMayInPackage(em, actor, 'design-processes', packageName, today);
    const files = basedOn === null ? [] : await beginning(em, packageName, basedOn);
    const [by, now] = [actor.accountId, clock.now()];
    const origin = basedOn === null ? '新建' : `取自${basedOn}`;
    const from = { packageName, title, files, basedOn, shippedSha256: null };
    const draftId = await insertDraft(em, { ...from, by, origin, now });
    await noteEditors(em, draftId, handsOf(actor, authority));
    await recordDesignerAct(em, {
      ...{ actor, authority, draftId, now, action: 'draft-process' },
      detail: { package: packageName, basedOn },
    });
    return draftId;
  });
}

/** Files for a draft of the package; those of a package it does not inherit from are none of its business. */
export async function beginning(
  em: EntityManager,
  packageName: string,
  releaseId: string,
): Promise<PackageFile[]> {
  const release = await findRelease(em, releaseId);
  const near = [packageName, NATIONAL_PACKAGE, ...(await higherOfficeIds(em, packageName))];
  if (!near.includes(release.package)) {
    throw new RuleError('PACKAGE_INVALID', `${releaseId}不是本流程包或者上级流程包的版本`);
  }
  const files = await ownReleaseFiles(em, releaseId);
  return packageName === NATIONAL_PACKAGE
    ? files
    : files.filter(({ name }) => name !== NATIONAL_FILE);
}
