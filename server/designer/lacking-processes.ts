import type { EntityManager } from 'typeorm';
import type { PackageFile } from '../../processes/package/package-files.js';
import { calledProcesses, processIds } from '../../processes/package/called-processes.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { ProcessRelease } from '../engine/process-release.entity.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { stillInForce } from '../engine/release-days.js';
import { findOfficeNames } from '../offices/find-office.js';
import { NATIONAL_FILE, ownReleaseFiles } from './release-files.js';

/**
 * Refuses a national process that calls what an office's package lacks: cases of that office start with this process and call their own
 * package, so that they would stop there.
 */
export async function assertOfficesHave(
  em: EntityManager,
  files: readonly PackageFile[],
  today: LocalDate,
): Promise<void> {
  const national = files.find(({ name }) => name === NATIONAL_FILE);
  if (national === undefined) return;
  const called = await calledProcesses(national);
  const names = await findOfficeNames(em);
  for (const release of await officeReleases(em, today)) {
    const own = await processIds(await ownReleaseFiles(em, release.id));
    const lacking = called.filter((id) => !own.includes(id));
    if (lacking.length === 0) continue;
    const office = names.get(release.package) ?? release.package;
    throw new RuleError(
      'PACKAGE_INVALID',
      `${NATIONAL_FILE}调用${lacking.join('、')}，但${office}的流程包（${release.id}）没有；请先补上，或者停用该院的流程包`,
      { releaseId: release.id, lacking },
    );
  }
}

/** Releases of offices that new cases take or will take. */
async function officeReleases(em: EntityManager, today: LocalDate): Promise<ProcessRelease[]> {
  const all = await em.find(ProcessRelease, { order: { id: 'ASC' } });
  const packages = new Set(all.map((one) => one.package));
  packages.delete(NATIONAL_PACKAGE);
  return [...packages].flatMap((name) =>
    stillInForce(
      all.filter((one) => one.package === name),
      today,
    ),
  );
}
