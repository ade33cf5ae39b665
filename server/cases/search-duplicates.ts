import type { Deps } from '../deps.js';
import type { DuplicateMatch } from './review-view-api.js';
import { findMatches } from './find-matches.js';

/**
 * Cases of the same person, while an application is still being typed: by the whole identity number, or by name. Every office's
 * cases count, since relief is given once wherever; what is told of them is only what tells them apart.
 */
export async function searchDuplicates(
  { dataSource, vault }: Deps,
  { identityNumber, name }: { identityNumber?: string | undefined; name?: string | undefined },
): Promise<{ items: DuplicateMatch[] }> {
  const isFilled = (text: string | undefined): text is string => text !== undefined && text !== '';
  const keys = {
    identityIndex: isFilled(identityNumber) ? vault.index(identityNumber) : null,
    name: isFilled(name) ? name : null,
    birthOn: null,
    caseKey: null,
  };
  return { items: await findMatches(dataSource.manager, keys, null) };
}
