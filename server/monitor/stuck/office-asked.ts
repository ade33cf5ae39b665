import type { EntityManager } from 'typeorm';
import { lowerOfficeIds } from '../../offices/find-office.js';

/** The office a list is narrowed to, with those below it. */
export async function officeScopeAsked(em: EntityManager, officeId: string): Promise<string[]> {
  return [officeId, ...(await lowerOfficeIds(em, [officeId]))];
}
