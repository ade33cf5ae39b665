import { LessThanOrEqual, type EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { ProcessRelease } from './process-release.entity.js';

const NATIONAL_PACKAGE = 'standard';

/** Id of the release a case that starts on this day takes for its whole life. */
export async function releaseInForce(em: EntityManager, on: LocalDate): Promise<string> {
  const release = await em.findOne(ProcessRelease, {
    where: { package: NATIONAL_PACKAGE, effectiveOn: LessThanOrEqual(on) },
    order: { effectiveOn: 'DESC', version: 'DESC' },
    select: { id: true },
  });
  if (!release) throw new Error('no process release in force: run the deployment first');
  return release.id;
}
