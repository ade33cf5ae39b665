import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { householdKey } from '../domain/people/household-key.js';
import { maskIdentity } from '../domain/people/masking.js';
import { applicantIdentity } from './applicant-identity.js';
import type { NewApplication } from './create-application-api.js';
import { Person } from './person.entity.js';

/** Writes an applicant down; the identity number only sealed, indexed and masked. Answers the person id. */
export async function addPerson(
  em: EntityManager,
  { vault, clock }: Pick<Deps, 'vault' | 'clock'>,
  applicant: NewApplication['applicant'],
): Promise<string> {
  const { name, phone, address } = applicant;
  const identity = applicantIdentity({ vault }, applicant);
  const id = randomUUID();
  await em.insert(Person, {
    ...{ id, name },
    sex: identity?.sex ?? applicant.sex ?? null,
    birthOn: identity?.birthOn ?? applicant.birthOn ?? null,
    identityKind: identity?.kind ?? null,
    identityCipher: identity === null ? null : vault.seal(identity.number),
    identityIndex: identity?.index ?? null,
    identityMasked: identity === null ? null : maskIdentity(identity.kind, identity.number),
    phone: phone ?? null,
    address: address ?? null,
    householdKey: householdKey(address ?? null),
    createdAt: clock.now(),
  });
  return id;
}
