import type { EntityManager } from 'typeorm';
import { Application } from '../cases/application.entity.js';
import { titleOf } from '../cases/add-case.js';
import { applicantsOf } from '../cases/has-minor.js';
import { markKeyGroups } from '../cases/case-key-groups.js';
import { originalCaseKey } from '../cases/original-case-key.js';
import { OriginalCase } from '../cases/original-case.entity.js';
import { Person } from '../cases/person.entity.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { updateCase } from '../cases/update-case.js';
import type { Deps } from '../deps.js';
import { correctableFields } from '../domain/cases/correction.js';
import { householdKey } from '../domain/people/household-key.js';
import { identityKey, readIdentity } from '../domain/people/identity-document.js';
import { maskIdentity } from '../domain/people/masking.js';
import { nameTerms } from '../domain/search/terms.js';
import { refreshWarnings } from '../duplicates/refresh-warnings.js';
import { dropChecks } from '../identity/keep-check.js';
import { addCaseTerms } from '../search/add-case-terms.js';
import type { JudgedChange } from './judge-changes.js';
import type { Registered } from './registered-values.js';

type ApplyDeps = Pick<Deps, 'clock' | 'vault'>;

/** Writes the right values and whatever is derived from them, in a case whose row the caller holds. */
export async function applyChanges(
  em: EntityManager,
  deps: ApplyDeps,
  row: ReliefCase,
  { registered, changes }: { registered: Registered; changes: readonly JudgedChange[] },
): Promise<void> {
  await changePerson(em, deps, registered.person, changes);
  const own = patchOf(changes, 'application');
  if (own !== null) await em.update(Application, { id: registered.application.id }, own);
  await changeOriginal(em, registered.original, changes);
  await followCase(em, row, changes);
  await markKeyGroups(em, row, deps.clock.today());
  await refreshWarnings(em, { caseId: row.id, foundIn: 'check', now: deps.clock.now() });
}

/** The columns of one row that change; null: none. */
function patchOf(
  changes: readonly JudgedChange[],
  of: 'person' | 'application' | 'original',
): Record<string, string | null> | null {
  const own = changes.filter(({ field }) => correctableFields[field].of === of);
  if (own.length === 0) return null;
  return Object.fromEntries(own.map(({ field, after }) => [field, after]));
}

async function changePerson(
  em: EntityManager,
  { vault }: ApplyDeps,
  person: Person,
  changes: readonly JudgedChange[],
): Promise<void> {
  const patch = patchOf(changes, 'person');
  if (patch === null) return;
  const { identityNumber, ...plain } = patch;
  const address = plain['address'];
  await em.update(
    Person,
    { id: person.id },
    {
      ...plain,
      ...(address === undefined ? {} : { householdKey: householdKey(address) }),
      ...(identityNumber === undefined ? {} : identityColumns(vault, person, identityNumber)),
    },
  );
  if (identityNumber !== undefined || plain['name'] !== undefined) await dropChecks(em, person.id);
}

/** What a number tells follows it; where it tells nothing, what was registered stays. */
function identityColumns(
  vault: Pick<Deps['vault'], 'seal' | 'index'>,
  person: Person,
  number: string | null,
): Partial<Person> {
  if (number === null) {
    return {
      ...{ identityKind: null, identityCipher: null, identityIndex: null },
      identityMasked: null,
    };
  }
  const kind = person.identityKind ?? 'resident-id';
  const reading = readIdentity(kind, number);
  const told = 'fault' in reading ? { birthOn: null, sex: null } : reading;
  return {
    identityKind: kind,
    identityCipher: vault.seal(number),
    identityIndex: vault.index(identityKey(kind, number)),
    identityMasked: maskIdentity(kind, number),
    birthOn: told.birthOn ?? person.birthOn,
    sex: told.sex ?? person.sex,
  };
}

async function changeOriginal(
  em: EntityManager,
  original: OriginalCase,
  changes: readonly JudgedChange[],
): Promise<void> {
  const patch = patchOf(changes, 'original');
  if (patch === null) return;
  const now = (field: 'cause' | 'caseNumber' | 'handledBy' | 'happenedOn') =>
    patch[field] === undefined ? original[field] : patch[field];
  const { key } = originalCaseKey({
    ...{ cause: now('cause') ?? '', handledBy: now('handledBy') ?? '' },
    ...{ caseNumber: now('caseNumber') ?? undefined, happenedOn: now('happenedOn') ?? undefined },
  });
  await em.update(OriginalCase, { id: original.id }, { ...patch, caseKey: key });
}

/** The title names the first applicant and the cause; the search finds the case by the right names too. */
async function followCase(
  em: EntityManager,
  row: ReliefCase,
  changes: readonly JudgedChange[],
): Promise<void> {
  const names = changes.filter(({ field }) => field === 'name' || field === 'victimName');
  await addCaseTerms(
    em,
    row.id,
    names.flatMap(({ after }) => nameTerms(after ?? '')),
  );
  if (!changes.some(({ field }) => field === 'name' || field === 'cause')) return;
  const [first] = await applicantsOf(em, row.id);
  const original = await em.findOneByOrFail(OriginalCase, { id: row.originalCaseId });
  const title = titleOf(first?.name ?? '', original.cause);
  if (title !== row.title) await updateCase(em, row, { title });
}
