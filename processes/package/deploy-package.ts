import type { DataSource, EntityManager } from 'typeorm';
import { toLocalDate, type LocalDate } from '../../server/domain/basics/local-date.js';
import { ProcessRelease } from '../../server/engine/process-release.entity.js';
import { ReleaseForm } from '../../server/engine/release-form.entity.js';
import { ReleaseProcess } from '../../server/engine/release-process.entity.js';
import { ReleaseResource } from '../../server/engine/release-resource.entity.js';
import { ReleaseSource } from '../../server/engine/release-source.entity.js';
import type { DeployedProcess } from '../engine.js';
import { pinIds, releaseName, type PackageRelease } from '../release.js';
import { contentHash, type PackageFile } from './package-files.js';
import { withNamedLock } from './with-named-lock.js';

/** The part of the engine a deployment needs: all resources of one call are deployed, or none. */
export interface DeployTarget {
  deploy(resources: PackageFile[]): Promise<DeployedProcess[]>;
}

export interface NewRelease {
  packageName: string;
  sources: readonly PackageFile[];
  now: Date;
  /** First day on which a new case takes it. */
  effectiveOn: LocalDate;
  /** Null: the program, of the sources it came with. */
  releasedBy: string | null;
  note: string;
}

/** One deployment at a time among all programs of this database: two would give one version two contents. */
export function alone<T>(dataSource: DataSource, run: () => Promise<T>): Promise<T> {
  return withNamedLock(dataSource, 'process-release', run);
}

/**
 * Makes the next release of a package, in the caller's transaction and `alone`; answers its id. The engine comes last: what it refuses
 * leaves no row behind, and a release in the table is one that cases can start with.
 */
export async function makeRelease(
  em: EntityManager,
  engine: DeployTarget,
  { packageName, sources, now, ...of }: NewRelease,
): Promise<string> {
  const version = ((await latestRelease(em, packageName))?.version ?? 0) + 1;
  const id = releaseName(packageName, version);
  const pinned = await pinIds(sources, id);
  await em.insert(ProcessRelease, {
    ...{ id, package: packageName, version, contentSha256: contentHash(sources) },
    ...{ deployedAt: now, ...of },
  });
  await storeFiles(em, id, { sources, pinned });
  await keepKeys(em, id, await engine.deploy(pinned.resources));
  return id;
}

/** The release the engine now knows, and whether the package had changed. */
export interface Deployed {
  release: string;
  isNew: boolean;
}

/** Makes a release, in force at once, of sources that differ from those of the latest; equal ones need none. */
export async function deployPackage(
  { dataSource, engine }: { dataSource: DataSource; engine: DeployTarget },
  { packageName, sources, now }: Pick<NewRelease, 'packageName' | 'sources' | 'now'>,
): Promise<Deployed> {
  return alone(dataSource, async () => {
    const latest = await latestRelease(dataSource.manager, packageName);
    if (latest?.contentSha256 === contentHash(sources)) return { release: latest.id, isNew: false };
    const shipped = { effectiveOn: toLocalDate(now), releasedBy: null, note: '' };
    const release = await dataSource.transaction((em) =>
      makeRelease(em, engine, { packageName, sources, now, ...shipped }),
    );
    return { release, isNew: true };
  });
}

/** The newest release of a package, whether in force or not. */
export async function latestRelease(
  em: EntityManager,
  packageName: string,
): Promise<ProcessRelease | null> {
  return em.findOne(ProcessRelease, {
    where: { package: packageName },
    order: { version: 'DESC' },
  });
}

/** Notes under which keys the engine knows the processes of a release; it says so at every deployment. */
export async function keepKeys(
  em: EntityManager,
  releaseId: string,
  processes: readonly DeployedProcess[],
): Promise<void> {
  await em.upsert(
    ReleaseProcess,
    processes.map(({ processId, key, version }) => ({
      ...{ releaseId, processId, definitionKey: key, engineVersion: version },
    })),
    ['releaseId', 'processId'],
  );
}

async function storeFiles(
  em: EntityManager,
  releaseId: string,
  {
    sources,
    pinned: { resources, forms },
  }: { sources: readonly PackageFile[]; pinned: PackageRelease },
): Promise<void> {
  const rows = (files: readonly PackageFile[]) => files.map((file) => ({ releaseId, ...file }));
  await em.insert(ReleaseSource, rows(sources));
  await em.insert(ReleaseResource, rows(resources));
  await em
    .createQueryBuilder()
    .insert()
    .into(ReleaseForm)
    .values(
      forms.map(({ key, id, schema }) => ({
        formKey: key,
        formId: id,
        formSchema: JSON.stringify(schema),
      })),
    )
    .orIgnore()
    .execute();
}
