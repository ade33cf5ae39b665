import type { EntityManager } from 'typeorm';
import { Application } from '../cases/application.entity.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { maskedValue, registeredIn, type Registered } from '../corrections/registered-values.js';
import type { Deps } from '../deps.js';
import type { CorrectableField } from '../domain/cases/correction.js';
import type { NationalField } from '../domain/intake/national-columns.js';
import type { NationalRow } from '../domain/intake/national-row.js';

export interface Difference {
  field: CorrectableField;
  /** As it may be shown; null: nothing stands there. */
  ours: string | null;
  theirs: string;
}

/** What of a row an application says too. */
const compared: readonly (readonly [NationalField, CorrectableField])[] = [
  ['name', 'name'],
  ['identityNumber', 'identityNumber'],
  ['phone', 'phone'],
  ['address', 'address'],
  ['cause', 'cause'],
  ['originalNumber', 'caseNumber'],
  ['handledBy', 'handledBy'],
  ['happenedOn', 'happenedOn'],
];

/** Where a row and the application it is of differ, field by field; null: no application of the case is this person's. */
export async function compareCase(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  found: ReliefCase,
  { values }: NationalRow,
): Promise<{ applicationId: string; differences: Difference[] } | null> {
  const applications = await em.find(Application, {
    where: { caseId: found.id },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const all = await Promise.all(applications.map(({ id }) => registeredIn(em, vault, found, id)));
  const own = applicationOf(all, values);
  if (own === null) return null;
  const kind = own.person.identityKind ?? 'resident-id';
  const differences = compared.flatMap(([from, field]): Difference[] => {
    const theirs = values[from];
    const ours = own.values[field];
    if (theirs === undefined || theirs === ours) return [];
    const isNumber = field === 'identityNumber' || field === 'phone';
    return [{ field, theirs, ours: isNumber ? maskedValue(field, ours, kind) : ours }];
  });
  return { applicationId: own.application.id, differences };
}

/** By number, else by name; the only applicant whatever the row says, since that is what may be wrong. */
function applicationOf(
  all: readonly Registered[],
  values: NationalRow['values'],
): Registered | null {
  const by = (field: 'identityNumber' | 'name') =>
    values[field] === undefined
      ? undefined
      : all.find((each) => each.values[field] === values[field]);
  const [only] = all;
  return by('identityNumber') ?? by('name') ?? (all.length === 1 && only ? only : null);
}
