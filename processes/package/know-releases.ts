import type { DataSource, EntityManager } from 'typeorm';
import type { LocalDate } from '../../server/domain/basics/local-date.js';
import { ProcessRelease } from '../../server/engine/process-release.entity.js';
import { stillInForce } from '../../server/engine/release-days.js';
import { ReleaseResource } from '../../server/engine/release-resource.entity.js';
import { alone, keepKeys, type DeployTarget } from './deploy-package.js';
import type { PackageFile } from './package-files.js';

/**
 * Makes sure that the engine knows every release that new cases take or will take: what is stored is deployed as it was. The engine
 * recognises it and does nothing; one with an empty data folder learns it. Answers the releases, in the order they were handed over.
 */
export async function knowReleases(
  { dataSource, engine }: { dataSource: DataSource; engine: DeployTarget },
  { today, except }: { today: LocalDate; except: string | null },
): Promise<string[]> {
  return alone(dataSource, async () => {
    const em = dataSource.manager;
    const wanted = (await releasesInForce(em, today)).filter((id) => id !== except);
    for (const id of wanted) await keepKeys(em, id, await engine.deploy(await resourcesOf(em, id)));
    return wanted;
  });
}

/** Of every package, older versions first: the national process keeps its id, and the newest has to be the last. */
async function releasesInForce(em: EntityManager, today: LocalDate): Promise<string[]> {
  const all = await em.find(ProcessRelease, { order: { package: 'ASC', version: 'ASC' } });
  const packages = [...new Set(all.map((one) => one.package))];
  return packages.flatMap((name) => {
    const own = all.filter((one) => one.package === name);
    const known = new Set(stillInForce(own, today));
    return own.filter((one) => known.has(one)).map(({ id }) => id);
  });
}

async function resourcesOf(em: EntityManager, releaseId: string): Promise<PackageFile[]> {
  const rows = await em.find(ReleaseResource, { where: { releaseId }, order: { name: 'ASC' } });
  return rows.map(({ name, content }) => ({ name, content }));
}
