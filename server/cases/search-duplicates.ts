import type { Deps } from '../deps.js';
import type { Relief } from '../domain/once-only/duplicate-rules.js';
import { householdKey } from '../domain/people/household-key.js';
import { identityKey, type IdentityKind } from '../domain/people/identity-document.js';
import { normaliseName } from '../domain/people/person-name.js';
import { lifelongKinds } from './case-reliefs.js';
import { originalCaseKey } from './original-case-key.js';
import { findMatches, presentMatch } from './find-matches.js';
import type { DuplicateMatch } from './review-view-api.js';

export interface DuplicateSearch {
  identityKind?: IdentityKind;
  identityNumber?: string | undefined;
  name?: string | undefined;
  address?: string | undefined;
  /** Number of the original case. */
  originalNumber?: string | undefined;
  bankAccount?: string | undefined;
}

/**
 * Reliefs that may be the same, while an application is still being typed: by the whole number of a document, the name, the
 * address, the number of the original case, the account. Every office's cases count, since relief is given once wherever; what is told of them is only what tells them apart.
 */
export async function searchDuplicates(
  { dataSource, vault }: Deps,
  { identityKind = 'resident-id', identityNumber, name, address, ...more }: DuplicateSearch,
): Promise<{ items: DuplicateMatch[] }> {
  const { originalNumber, bankAccount } = more;
  const isFilled = (text: string | undefined): text is string => text !== undefined && text !== '';
  const typed: Relief = {
    ...{ matterId: 'typed', standing: 'open', birthOn: null, victim: null },
    caseKey: isFilled(originalNumber)
      ? originalCaseKey({ cause: '', handledBy: '', caseNumber: originalNumber }).key
      : null,
    identityIndex: isFilled(identityNumber)
      ? vault.index(identityKey(identityKind, identityNumber))
      : null,
    isLifelongNumber: isFilled(identityNumber) && lifelongKinds.includes(identityKind),
    name: normaliseName(name ?? ''),
    householdKey: householdKey(address ?? null),
    accountIndexes: isFilled(bankAccount) ? [vault.index(bankAccount)] : [],
  };
  const matches = await findMatches(dataSource.manager, [typed], null);
  return { items: matches.map(presentMatch) };
}
