import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { originalCaseKey } from '../cases/original-case-key.js';
import { recordAudit } from '../audit/record-audit.js';
import { isDuplicateKey } from '../db/errors.js';
import type { Deps } from '../deps.js';
import { identityKey } from '../domain/people/identity-document.js';
import { birthDateOf } from '../domain/people/identity-number.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { maskIdentity } from '../domain/people/masking.js';
import type { Fen } from '../domain/basics/money.js';
import type { PartnerEntry } from './partner-entry-api.js';
import { PartnerRelief, type PartnerSource } from './partner-relief.entity.js';

/** Who was helped, as records meet: by blind index, or by name and birth date. */
export interface PartnerPerson {
  personName: string;
  identityIndex: string | null;
  identityMasked: string | null;
  birthOn: LocalDate | null;
}

export interface NewPartnerRelief extends PartnerPerson {
  officeId: string;
  agency: string;
  caseNumber: string | null;
  caseKey: string | null;
  amountFen: Fen | null;
  decidedOn: LocalDate | null;
  note: string | null;
  source: PartnerSource;
  letterId: string | null;
}

/** The record that an entry becomes; the identity number itself stays behind. */
export function recordOf(
  { vault }: Pick<Deps, 'vault'>,
  entry: PartnerEntry,
  { officeId, source }: Pick<NewPartnerRelief, 'officeId' | 'source'>,
): NewPartnerRelief {
  const { agency, personName, identityNumber, birthOn, caseNumber } = entry;
  const { amountFen = null, decidedOn = null, note = null } = entry;
  const number = identityNumber ?? null;
  return {
    ...{ officeId, source, agency, personName, amountFen, decidedOn, note, letterId: null },
    identityIndex: number === null ? null : vault.index(identityKey('resident-id', number)),
    identityMasked: number === null ? null : maskIdentity('resident-id', number),
    birthOn: number === null ? (birthOn ?? null) : birthDateOf(number),
    caseNumber: caseNumber ?? null,
    caseKey:
      caseNumber === undefined
        ? null
        : originalCaseKey({ cause: '', handledBy: '', caseNumber }).key,
  };
}

/** Writes a record down, unless the same was told before. Answers the id of the record, and whether it is new. */
export async function addPartnerRelief(
  em: EntityManager,
  { vault, clock }: Pick<Deps, 'vault' | 'clock'>,
  record: NewPartnerRelief,
  by: { accountId: string; requestId: string },
): Promise<{ id: string; isNew: boolean }> {
  const fingerprint = vault.index(fingerprintOf(record));
  const known = await em.findOneBy(PartnerRelief, { fingerprint });
  if (known !== null) return { id: known.id, isNew: false };
  const id = randomUUID();
  const now = clock.now();
  try {
    await em.insert(PartnerRelief, {
      ...record,
      ...{ id, fingerprint, enteredBy: by.accountId, enteredAt: now },
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const { id: first } = await em.findOneByOrFail(PartnerRelief, { fingerprint });
    return { id: first, isNew: false };
  }
  await recordAudit(em, {
    ...{ at: now, accountId: by.accountId, action: 'enter-partner-relief' },
    ...{ subjectType: 'partner-relief', subjectId: id, requestId: by.requestId },
    detail: { source: record.source },
  });
  return { id, isNew: true };
}

/** Agency, person, case, day and amount: what makes two tellings one relief. Spaces and forms of characters make no other one. */
function fingerprintOf({
  agency,
  personName,
  identityIndex,
  birthOn,
  caseKey,
  decidedOn,
  amountFen,
}: NewPartnerRelief): string {
  const person = identityIndex ?? `${personName}|${birthOn ?? ''}`;
  const parts = [agency, person, caseKey ?? '', decidedOn ?? '', String(amountFen ?? '')];
  return `partner-relief:${parts.map((part) => part.normalize('NFKC')).join('|')}`;
}
