import type { EntityManager } from 'typeorm';
import { Application } from './application.entity.js';
import type { MaterialRow } from './case-words.js';

/** Adds materials handed in later to the first application of a case. */
export async function addMaterials(
  em: EntityManager,
  caseId: string,
  materials: readonly MaterialRow[],
): Promise<void> {
  const first = await em.findOneOrFail(Application, {
    where: { caseId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  await em.update(Application, { id: first.id }, { materials: [...first.materials, ...materials] });
}
