import { In, type EntityManager } from 'typeorm';
import { Person } from '../cases/person.entity.js';
import { custodyOfShare, type Custody, type CustodyQuestion } from '../domain/amount/custody.js';
import type { CustodyKind } from '../domain/forms/form-people.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { PayeeShare } from './payee-share.entity.js';

/** Custody as a share keeps it, with the day it ends. */
export function custodyColumns(
  custody: Custody<CustodyKind> | null,
  question: CustodyQuestion,
): Pick<PayeeShare, 'custodyKind' | 'custodian' | 'custodyUntil'> {
  const kept = custodyOfShare(custody, question);
  return {
    custodyKind: kept?.kind ?? null,
    custodian: kept?.custodian ?? null,
    custodyUntil: kept?.until ?? null,
  };
}

/** Days of birth of persons, null where unknown. */
export async function birthsOf(
  em: EntityManager,
  personIds: readonly string[],
): Promise<Map<string, LocalDate | null>> {
  const persons = await em.findBy(Person, { id: In([...personIds]) });
  return new Map(persons.map(({ id, birthOn }) => [id, birthOn]));
}
