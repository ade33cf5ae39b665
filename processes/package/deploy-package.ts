import type { DataSource, EntityManager } from 'typeorm';
import { toLocalDate } from '../../server/domain/basics/local-date.js';
import { ProcessRelease } from '../../server/engine/process-release.entity.js';
import { ReleaseForm } from '../../server/engine/release-form.entity.js';
import { ReleaseResource } from '../../server/engine/release-resource.entity.js';
import { pinIds, releaseName, type PackageRelease } from '../release.js';
import { contentHash, type PackageFile } from './package-files.js';
import { withNamedLock } from './with-named-lock.js';

/** The part of the engine a deployment needs: all resources of one call are deployed, or none. */
export interface DeployTarget {
  deploy(resources: PackageFile[]): Promise<unknown>;
}

export interface DeployInput {
  packageName: string;
  sources: readonly PackageFile[];
  now: Date;
}

/** The release the engine now knows, and whether the package had changed. */
export interface Deployed {
  release: string;
  isNew: boolean;
}

/**
 * Brings a package to the engine and says which release it is. Unchanged sources deploy the stored resources of the
 * latest release again: the engine recognises them and does nothing, and one with an empty data folder learns them.
 * The engine comes first: a release in the table is one that cases can start with.
 */
export async function deployPackage(
  { dataSource, engine }: { dataSource: DataSource; engine: DeployTarget },
  { packageName, sources, now }: DeployInput,
): Promise<Deployed> {
  return withNamedLock(dataSource, 'process-release', async () => {
    const latest = await latestRelease(dataSource.manager, packageName);
    const contentSha256 = contentHash(sources);
    if (latest?.contentSha256 === contentSha256) {
      await engine.deploy(await resourcesOf(dataSource.manager, latest.id));
      return { release: latest.id, isNew: false };
    }
    const version = (latest?.version ?? 0) + 1;
    const id = releaseName(packageName, version);
    const pinned = await pinIds(sources, id);
    await engine.deploy(pinned.resources);
    await dataSource.transaction((em) =>
      storeRelease(em, pinned, {
        id,
        package: packageName,
        version,
        contentSha256,
        deployedAt: now,
        effectiveOn: toLocalDate(now),
      }),
    );
    return { release: id, isNew: true };
  });
}

async function latestRelease(
  em: EntityManager,
  packageName: string,
): Promise<ProcessRelease | null> {
  return em.findOne(ProcessRelease, {
    where: { package: packageName },
    order: { version: 'DESC' },
  });
}

async function resourcesOf(em: EntityManager, releaseId: string): Promise<PackageFile[]> {
  const rows = await em.find(ReleaseResource, { where: { releaseId }, order: { name: 'ASC' } });
  return rows.map(({ name, content }) => ({ name, content }));
}

async function storeRelease(
  em: EntityManager,
  { resources, forms }: PackageRelease,
  row: Omit<ProcessRelease, never>,
): Promise<void> {
  await em.insert(ProcessRelease, row);
  await em.insert(
    ReleaseResource,
    resources.map((resource) => ({ releaseId: row.id, ...resource })),
  );
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
