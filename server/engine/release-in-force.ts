import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';

/** The package of the whole country; packages of single offices are named by their office. */
export const NATIONAL_PACKAGE = 'standard';

/** The office, those above it and the country, the nearest first: the nearest with a release in force on the day. */
const nearest = `
  WITH RECURSIVE chain (id, parent_id, distance) AS (
    SELECT office.id, office.parent_id, 0 FROM office WHERE office.id = ?
    UNION ALL
    SELECT office.id, office.parent_id, chain.distance + 1
      FROM chain JOIN office ON office.id = chain.parent_id
  ), package (name, distance) AS (
    SELECT chain.id, chain.distance FROM chain
    UNION ALL SELECT '${NATIONAL_PACKAGE}', 1000
  )
  SELECT process_release.id
  FROM package JOIN process_release ON process_release.package = package.name
  WHERE process_release.effective_on <= ?
    AND (process_release.retired_on IS NULL OR process_release.retired_on > ?)
  ORDER BY package.distance, process_release.effective_on DESC, process_release.version DESC
  LIMIT 1`;

/**
 * Id of the release a case of the office that starts on this day takes for its whole life: of its own package, else of the nearest
 * office above that has one in force, else the national one.
 */
export async function releaseInForce(
  em: EntityManager,
  on: LocalDate,
  officeId: string,
): Promise<string> {
  const found = await findReleaseInForce(em, on, officeId);
  if (found === null) throw new Error('no process release in force: run the deployment first');
  return found;
}

/** The same; null where nothing was deployed yet. */
export async function findReleaseInForce(
  em: EntityManager,
  on: LocalDate,
  officeId: string,
): Promise<string | null> {
  const [release] = await em.query<{ id: string }[]>(nearest, [officeId, on, on]);
  return release?.id ?? null;
}
