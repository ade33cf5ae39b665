import type { EntityManager } from 'typeorm';
import type { Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { higherOfficeIds } from '../offices/find-office.js';
import { assertMayInOffice, officeScope } from '../offices/office-scope.js';
import type { TemplateVersion } from './template-version.entity.js';

/** Refuses unless it is a text of an office of the person, or one an office above has released: it is in force there too. */
export async function assertMaySeeVersion(
  em: EntityManager,
  actor: Actor,
  { officeId, state }: Pick<TemplateVersion, 'officeId' | 'state'>,
  on: LocalDate,
): Promise<void> {
  const wasReleased = state === 'released' || state === 'archived';
  if (
    wasReleased &&
    (await isAbove(em, officeId, await officeScope(em, actor, 'see-templates', on)))
  )
    return;
  await assertMayInOffice(em, actor, 'see-templates', officeId, on);
}

async function isAbove(
  em: EntityManager,
  officeId: string,
  offices: readonly string[],
): Promise<boolean> {
  for (const below of offices) {
    if ((await higherOfficeIds(em, below)).includes(officeId)) return true;
  }
  return false;
}
