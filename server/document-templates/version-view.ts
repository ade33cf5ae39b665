import type { EntityManager } from 'typeorm';
import { accountNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { findOfficeNames } from '../offices/find-office.js';
import { findVersion, versionName } from './find-version.js';
import { assertMaySeeVersion } from './may-see-version.js';
import type { VersionSummary, VersionView } from './template-views-api.js';
import type { TemplateVersion } from './template-version.entity.js';

/** Versions for a list, with the names of people and offices. */
export async function versionSummaries(
  em: EntityManager,
  versions: readonly TemplateVersion[],
): Promise<VersionSummary[]> {
  const offices = await findOfficeNames(em);
  const people = await accountNames(
    em,
    versions.flatMap((one) => [one.draftedBy, one.editedBy, one.triedBy, one.decidedBy]),
  );
  const nameOf = (id: string | null) => (id === null ? null : (people.get(id) ?? ''));
  return versions.map((one) => ({
    ...{ id: one.id, kind: one.kind, officeId: one.officeId, number: one.number },
    officeName: offices.get(one.officeId) ?? one.officeId,
    ...{ version: versionName(one), base: one.base, state: one.state, note: one.note },
    ...{ validFrom: one.validFrom, validTo: one.validTo, fault: one.fault },
    ...{ draftedById: one.draftedBy, editedById: one.editedBy, triedById: one.triedBy },
    draftedByName: nameOf(one.draftedBy) ?? '',
    editedByName: nameOf(one.editedBy) ?? '',
    editedAt: one.editedAt.toISOString(),
    triedByName: nameOf(one.triedBy),
    triedAt: one.triedAt?.toISOString() ?? null,
    decidedByName: nameOf(one.decidedBy),
    decidedAt: one.decidedAt?.toISOString() ?? null,
    ...{ decisionNote: one.decisionNote, revision: one.revision },
  }));
}

/** One version with its text, for whoever sees the templates of its office. */
export async function readVersion(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, id }: { actor: Actor; id: string },
): Promise<VersionView> {
  const em = dataSource.manager;
  const version = await findVersion(em, id);
  await assertMaySeeVersion(em, actor, version, clock.today());
  const [summary] = await versionSummaries(em, [version]);
  if (!summary) throw new Error('a version has one summary');
  return { ...summary, body: version.body };
}
