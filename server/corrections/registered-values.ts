import type { EntityManager } from 'typeorm';
import { Application } from '../cases/application.entity.js';
import { OriginalCase } from '../cases/original-case.entity.js';
import { Person } from '../cases/person.entity.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { RuleError } from '../domain/basics/errors.js';
import {
  correctableFieldIds,
  correctableFields,
  type CorrectableField,
} from '../domain/cases/correction.js';
import type { IdentityKind } from '../domain/people/identity-document.js';
import { maskIdentity, maskName, maskPhone } from '../domain/people/masking.js';
import type { Vault } from '../vault.js';

export type RegisteredValues = Record<CorrectableField, string | null>;

/** What an application says now, with the rows in which it says so. */
export interface Registered {
  values: RegisteredValues;
  application: Application;
  person: Person;
  original: OriginalCase;
}

/** Reads an application of the case whole, numbers in the clear. */
export async function registeredIn(
  em: EntityManager,
  vault: Pick<Vault, 'open'>,
  row: Pick<ReliefCase, 'id' | 'originalCaseId'>,
  applicationId: string,
): Promise<Registered> {
  const application = await em.findOneBy(Application, { id: applicationId, caseId: row.id });
  if (application === null) throw new RuleError('NOT_FOUND', '本案没有这份申请');
  const person = await em.findOneByOrFail(Person, { id: application.applicantId });
  const original = await em.findOneByOrFail(OriginalCase, { id: row.originalCaseId });
  const { name, phone, address, identityCipher } = person;
  const { relation, agentName, agentRelation, guardianName, guardianRelation } = application;
  const { cause, caseNumber, handledBy, happenedOn, victimName } = original;
  const values = {
    ...{ name, phone, address, relation, agentName, agentRelation },
    ...{ guardianName, guardianRelation, cause, caseNumber, handledBy, happenedOn, victimName },
    identityNumber: identityCipher === null ? null : vault.open(identityCipher),
  };
  return { values, application, person, original };
}

/** Tells one state of the values from another, so that nobody saves on top of what somebody else put right. */
export function tokenOf(vault: Pick<Vault, 'mark'>, values: RegisteredValues): string {
  return vault.mark(JSON.stringify(correctableFieldIds.map((field) => values[field])));
}

/** A value as histories and the audit show it. */
export function maskedValue(
  field: CorrectableField,
  value: string | null,
  kind: IdentityKind,
): string | null {
  if (value === null) return null;
  switch (correctableFields[field].mask) {
    case 'name':
      return maskName(value);
    case 'identity':
      return maskIdentity(kind, value);
    case 'phone':
      return maskPhone(value);
    case 'address':
      return `${Array.from(value).slice(0, 6).join('')}…`;
    case 'plain':
      return value;
  }
}
