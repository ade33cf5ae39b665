import type { EntityManager } from 'typeorm';
import { holdersOf } from '../../accounts/holders-of.js';
import { accountNames } from '../../cases/names.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { rolesThatMay } from '../../domain/access/permissions.js';
import type { DocumentDraft } from './document-draft.entity.js';

/** Whom one may ask to review a draft: who may review in its office today and has not written in it. */
export async function reviewersOf(
  em: EntityManager,
  { officeId, writers }: Pick<DocumentDraft, 'officeId' | 'writers'>,
  on: LocalDate,
): Promise<{ id: string; name: string }[]> {
  const found = new Set<string>();
  for (const role of rolesThatMay('review-document', 'handling')) {
    for (const id of await holdersOf(em, officeId, role, on)) found.add(id);
  }
  const ids = [...found].filter((id) => !writers.includes(id));
  const names = await accountNames(em, ids);
  return ids.map((id) => ({ id, name: names.get(id) ?? '' }));
}
