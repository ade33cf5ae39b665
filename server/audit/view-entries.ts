import type { EntityManager } from 'typeorm';
import { officeNames } from '../cases/names.js';
import type { AuditEntryView } from './api.js';
import type { AuditEntry } from './audit-entry.entity.js';

/** Entries as a screen shows them, with the names of people and offices and the numbers of cases, which say nothing of persons. */
export async function viewEntries(
  em: EntityManager,
  entries: readonly AuditEntry[],
): Promise<AuditEntryView[]> {
  const [people, offices, cases, seqs] = await Promise.all([
    peopleOf(em, idsOf(entries, 'accountId')),
    officeNames(em, idsOf(entries, 'officeId')),
    numbersOf(em, idsOf(entries, 'caseId')),
    seqsOf(em, idsOf(entries, 'id')),
  ]);
  return entries.map(({ accountId, officeId, caseId, at, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    person: accountId === null ? null : (people.get(accountId) ?? nameless(accountId)),
    officeName: officeId === null ? null : (offices.get(officeId) ?? officeId),
    case: caseId === null ? null : { id: caseId, number: cases.get(caseId) ?? null },
    seq: seqs.get(entry.id) ?? null,
  }));
}

type Person = NonNullable<AuditEntryView['person']>;

const nameless = (id: string): Person => ({ id, name: id, username: id });

function idsOf(
  entries: readonly AuditEntry[],
  field: 'id' | 'accountId' | 'officeId' | 'caseId',
): string[] {
  return [...new Set(entries.flatMap((entry) => entry[field] ?? []))];
}

async function peopleOf(em: EntityManager, ids: string[]): Promise<Map<string, Person>> {
  const rows = await rowsOf<Person>(
    em,
    'SELECT id, display_name AS name, username FROM account WHERE id IN (?)',
    ids,
  );
  return new Map(rows.map(({ id, name, username }) => [id, { id, name, username }]));
}

async function numbersOf(em: EntityManager, ids: string[]): Promise<Map<string, string | null>> {
  const rows = await rowsOf<{ id: string; number: string | null }>(
    em,
    'SELECT id, number FROM relief_case WHERE id IN (?)',
    ids,
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

async function seqsOf(em: EntityManager, ids: string[]): Promise<Map<string, number>> {
  const rows = await rowsOf<{ entryId: string; seq: string }>(
    em,
    'SELECT entry_id AS entryId, seq FROM audit_link WHERE entry_id IN (?)',
    ids,
  );
  return new Map(rows.map(({ entryId, seq }) => [entryId, Number(seq)]));
}

async function rowsOf<T>(em: EntityManager, sql: string, ids: string[]): Promise<T[]> {
  return ids.length === 0 ? [] : em.query<T[]>(sql, [ids]);
}
