import type { EntityManager } from 'typeorm';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import type { ActorRoles } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { LegalDocument } from './document.entity.js';

/** Refuses unless the person may see the case of the paper, and its inner file where the paper belongs to that. */
export async function assertMayRead(
  em: EntityManager,
  actor: ActorRoles,
  { caseId, isInternal }: Pick<LegalDocument, 'caseId' | 'isInternal'>,
  on: LocalDate,
): Promise<void> {
  const action = isInternal ? 'see-internal-papers' : 'see-case';
  await assertMayOnCase(em, actor, action, await caseHolder(em, caseId), on);
}
