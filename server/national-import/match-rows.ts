import { In, type EntityManager } from 'typeorm';
import { Application } from '../cases/application.entity.js';
import { Person } from '../cases/person.entity.js';
import { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { identityKey } from '../domain/people/identity-document.js';
import { nationalRowKey, type NationalRow } from '../domain/intake/national-row.js';
import { NationalImportRow } from './national-import-row.entity.js';

/** What the office has already of a row. */
export interface RowMatch {
  row: NationalRow;
  rowKey: string;
  state: 'new' | 'existing' | 'unnumbered' | 'imported' | 'twice' | 'nameless';
  /** The case that has the number, or the person's open case that has none. */
  found: ReliefCase | null;
  draftId: string | null;
  /** The number stands on a case of another office. */
  isUsedElsewhere: boolean;
}

/** Compares rows with what the office has, in a few statements for the whole file. */
export async function matchRows(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  officeId: string,
  rows: readonly NationalRow[],
): Promise<RowMatch[]> {
  const keyed = rows.map((row) => ({ row, rowKey: rowKeyOf(vault, row) }));
  const taken = await em.findBy(NationalImportRow, {
    officeId,
    rowKey: In(keyed.map(({ rowKey }) => rowKey)),
  });
  const takenBy = new Map(taken.map((row) => [row.rowKey, row]));
  const numbered = await em.findBy(ReliefCase, {
    externalNumber: In(rows.flatMap(({ values }) => values.externalNumber ?? [])),
  });
  const unnumbered = await unnumberedCases(em, vault, officeId, rows);
  const seen = new Set<string>();
  return keyed.map(({ row, rowKey }) => {
    const isTwice = seen.has(rowKey);
    seen.add(rowKey);
    const before = takenBy.get(rowKey);
    const { externalNumber, identityNumber } = row.values;
    const holders = numbered.filter((each) => each.externalNumber === externalNumber);
    const own = holders.find((each) => each.officeId === officeId) ?? null;
    const index = identityNumber === undefined ? '' : indexOf(vault, identityNumber);
    const open = externalNumber === undefined ? null : (unnumbered.get(index) ?? null);
    const state = stateOf(row, { isTwice, isTaken: before !== undefined, own, open });
    return {
      ...{ row, rowKey, state, draftId: before?.draftId ?? null },
      found: own ?? (state === 'unnumbered' ? open : null),
      isUsedElsewhere: own === null && holders.length > 0,
    };
  });
}

function stateOf(
  { values }: NationalRow,
  given: { isTwice: boolean; isTaken: boolean; own: ReliefCase | null; open: ReliefCase | null },
): RowMatch['state'] {
  if (given.isTwice) return 'twice';
  if (given.own !== null) return 'existing';
  if (given.isTaken) return 'imported';
  if (given.open !== null) return 'unnumbered';
  return values.name === undefined ? 'nameless' : 'new';
}

const rowKeyOf = (vault: Pick<Deps['vault'], 'index'>, row: NationalRow): string =>
  vault.index(`national-row|${nationalRowKey(row)}`);

const indexOf = (vault: Pick<Deps['vault'], 'index'>, number: string): string =>
  vault.index(identityKey('resident-id', number));

/** Open cases of the office without a number in the national system, by the keyed hash of an applicant's document. */
async function unnumberedCases(
  em: EntityManager,
  vault: Pick<Deps['vault'], 'index'>,
  officeId: string,
  rows: readonly NationalRow[],
): Promise<Map<string, ReliefCase>> {
  const numbers = rows.flatMap(({ values }) => values.identityNumber ?? []);
  if (numbers.length === 0) return new Map();
  const persons = await em.find(Person, {
    select: { id: true, identityIndex: true },
    where: { identityIndex: In(numbers.map((number) => indexOf(vault, number))) },
  });
  if (persons.length === 0) return new Map();
  const applications = await em.find(Application, {
    select: { id: true, caseId: true, applicantId: true },
    where: { applicantId: In(persons.map(({ id }) => id)) },
  });
  const cases = await em.findBy(ReliefCase, {
    ...{ id: In(applications.map(({ caseId }) => caseId)), officeId },
  });
  const indexes = new Map(persons.map(({ id, identityIndex }) => [id, identityIndex ?? '']));
  const open = new Map(
    cases
      .filter((row) => row.externalNumber === null && row.closedAt === null)
      .filter((row) => row.terminatedAt === null)
      .map((row) => [row.id, row]),
  );
  return new Map(
    applications.flatMap(({ caseId, applicantId }) => {
      const row = open.get(caseId);
      return row === undefined ? [] : [[indexes.get(applicantId) ?? '', row] as const];
    }),
  );
}
