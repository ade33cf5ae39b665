import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { birthDateOf, sexOf } from '../domain/identity-number.js';
import { maskIdentity } from '../domain/masking.js';
import type { NewApplication } from './create-application-api.js';
import { Person } from './person.entity.js';

/** Writes an applicant down; the identity number only sealed, indexed and masked. Answers the person id. */
export async function addPerson(
  em: EntityManager,
  { vault, clock }: Pick<Deps, 'vault' | 'clock'>,
  applicant: NewApplication['applicant'],
): Promise<string> {
  const { name, identityNumber, phone, address } = applicant;
  const id = randomUUID();
  await em.insert(Person, {
    ...{ id, name },
    sex: identityNumber === undefined ? (applicant.sex ?? null) : sexOf(identityNumber),
    birthOn:
      identityNumber === undefined ? (applicant.birthOn ?? null) : birthDateOf(identityNumber),
    identityCipher: identityNumber === undefined ? null : vault.seal(identityNumber),
    identityIndex: identityNumber === undefined ? null : vault.index(identityNumber),
    identityMasked: identityNumber === undefined ? null : maskIdentity(identityNumber),
    phone: phone ?? null,
    address: address ?? null,
    createdAt: clock.now(),
  });
  return id;
}
