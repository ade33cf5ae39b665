import { In, type EntityManager } from 'typeorm';
import { accountNames } from '../cases/names.js';
import type { Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { ProcessRelease } from '../engine/process-release.entity.js';
import { lastDayOf, releaseStateOn } from '../engine/release-days.js';
import { findReleaseInForce, NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { higherOfficeIds, standingOffices } from '../offices/find-office.js';
import { draftHeads, personOf } from './draft-heads.js';
import type { PackagesView, PackageView, ReleaseView } from './draft-views-api.js';
import { isInScope, packageScope, packageTitle, type PackageScope } from './package-scope.js';
import { ProcessDraft } from './process-draft.entity.js';
import type { DesignerDeps } from './write-draft.js';

/** Every package this person may see: the national one, those above, and those of the own offices; with what is drafted in the own. */
export async function listPackages(
  { dataSource, clock }: DesignerDeps,
  { actor }: { actor: Actor },
): Promise<PackagesView> {
  const em = dataSource.manager;
  const [today, now] = [clock.today(), clock.now()];
  const scopes = {
    see: await packageScope(em, actor, 'see-processes', today),
    design: await packageScope(em, actor, 'design-processes', today),
    release: await packageScope(em, actor, 'release-processes', today),
  };
  const seen = await packagesSeen(em, scopes.see);
  const releases = await em.find(ProcessRelease, {
    where: { package: In(seen) },
    order: { version: 'DESC' },
  });
  const drafts = await em.find(ProcessDraft, {
    where: { package: In(seen), state: In(['draft', 'submitted']) },
    order: { editedAt: 'DESC' },
  });
  const offices = await standingOffices(em, today);
  const packages = seen.map(async (name): Promise<PackageView> => {
    const office = offices.find(({ id }) => id === name) ?? null;
    const own = releases.filter((one) => one.package === name);
    const mine = drafts.filter((one) => one.package === name && isInScope(scopes.see, name));
    return {
      ...{ package: name, officeId: office?.id ?? null, officeName: packageTitle(office) },
      ...{ isOwn: isInScope(scopes.design, name), mayRelease: isInScope(scopes.release, name) },
      releases: await releaseViews(em, own, today),
      drafts: await draftHeads(em, mine, now),
    };
  });
  const all = await Promise.all(packages);
  return {
    packages: all.filter(
      ({ package: name, releases: some, drafts: written }) =>
        name === NATIONAL_PACKAGE || some.length > 0 || written.length > 0,
    ),
    offices: await Promise.all(
      offices
        .filter(({ id }) => scopes.design.officeIds.has(id))
        .map(async ({ id, name }) => ({
          ...{ officeId: id, officeName: name },
          releaseId: await findReleaseInForce(em, today, id),
        })),
    ),
  };
}

/** The national one first, then offices as they stand above each other. */
async function packagesSeen(em: EntityManager, { officeIds }: PackageScope): Promise<string[]> {
  const above = await Promise.all([...officeIds].map((id) => higherOfficeIds(em, id)));
  const higher = new Set(above.flat().filter((id) => !officeIds.has(id)));
  return [NATIONAL_PACKAGE, ...higher, ...officeIds];
}

async function releaseViews(
  em: EntityManager,
  releases: readonly ProcessRelease[],
  today: LocalDate,
): Promise<ReleaseView[]> {
  const people = releases.map(({ releasedBy }) => releasedBy);
  const names = await accountNames(em, people);
  return releases.map((release) => ({
    ...{ id: release.id, version: release.version, effectiveOn: release.effectiveOn },
    ...{ endsOn: lastDayOf(release, releases), state: releaseStateOn(release, releases, today) },
    ...{ note: release.note, releasedBy: personOf(names, release.releasedBy) },
    ...{ releasedAt: release.deployedAt.toISOString(), retiredReason: release.retiredReason },
  }));
}
