import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { caseMatches } from '../cases/case-matches.js';
import type { Match } from '../cases/find-matches.js';
import { DuplicateWarning, type FoundIn } from './duplicate-warning.entity.js';

/** A row, whether the table has it already or not. */
export type FoundWarning = Pick<DuplicateWarning, keyof DuplicateWarning>;

/**
 * Looks again for what may be the same relief as a case, and writes down what is new; what no longer holds has lapsed,
 * settled or not. Answers every warning that holds.
 */
export async function refreshWarnings(
  em: EntityManager,
  { caseId, foundIn, now }: { caseId: string; foundIn: FoundIn; now: Date },
): Promise<FoundWarning[]> {
  const found = (await caseMatches(em, { id: caseId })).flatMap((match) =>
    warningsOf(match, { caseId, foundIn, now }),
  );
  const known = new Map(
    (await em.findBy(DuplicateWarning, { caseId })).map((row) => [keyOf(row), row]),
  );
  await insertWarnings(
    em,
    found.filter((row) => !known.has(keyOf(row))),
  );
  const holding = new Set(found.map(keyOf));
  await setLapsed(em, [...known.values()], holding, now);
  return found.map((row): FoundWarning => known.get(keyOf(row)) ?? row);
}

/** One already there stays as it is. */
export async function insertWarnings(
  em: EntityManager,
  rows: readonly FoundWarning[],
): Promise<void> {
  if (rows.length === 0) return;
  await em
    .createQueryBuilder()
    .insert()
    .into(DuplicateWarning)
    .values([...rows])
    .orIgnore()
    .execute();
}

async function setLapsed(
  em: EntityManager,
  known: readonly DuplicateWarning[],
  holding: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const gone = known.filter((row) => row.lapsedAt === null && !holding.has(keyOf(row)));
  const back = known.filter((row) => row.lapsedAt !== null && holding.has(keyOf(row)));
  const ids = (rows: readonly DuplicateWarning[]) => In(rows.map(({ id }) => id));
  if (gone.length > 0) await em.update(DuplicateWarning, { id: ids(gone) }, { lapsedAt: now });
  if (back.length > 0) await em.update(DuplicateWarning, { id: ids(back) }, { lapsedAt: null });
  for (const row of back) row.lapsedAt = null;
}

function warningsOf(
  { view, kinds }: Match,
  { caseId, foundIn, now }: { caseId: string; foundIn: FoundIn; now: Date },
): FoundWarning[] {
  return kinds.map((kind) => ({
    ...{ id: randomUUID(), caseId, kind, matchKey: `${view.source}:${view.id}` },
    matchedCaseId: view.source === 'case' ? view.id : null,
    partnerReliefId: view.source === 'partner' ? view.id : null,
    ...{ foundIn, foundAt: now, lapsedAt: null },
    ...{ verdict: null, reason: null, settledBy: null, settledAt: null },
  }));
}

const keyOf = ({ kind, matchKey }: Pick<DuplicateWarning, 'kind' | 'matchKey'>): string =>
  `${kind}|${matchKey}`;
