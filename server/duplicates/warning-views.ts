import { In, type EntityManager } from 'typeorm';
import { caseReliefs, type Matter } from '../cases/case-reliefs.js';
import { accountNames } from '../cases/names.js';
import type { WarningView } from '../cases/review-view-api.js';
import { warningKinds } from '../domain/once-only/duplicate-rules.js';
import { DuplicateWarning } from './duplicate-warning.entity.js';
import { matterOf } from './find-partner-matters.js';
import { PartnerRelief } from './partner-relief.entity.js';
import type { FoundWarning } from './refresh-warnings.js';

/** Warnings of a case as its page and its papers show them: the surest first; lapsed ones only when somebody had settled them. */
export async function caseWarnings(em: EntityManager, caseId: string): Promise<WarningView[]> {
  const rows = await em.findBy(DuplicateWarning, { caseId });
  const told = rows.filter(({ lapsedAt, settledAt }) => lapsedAt === null || settledAt !== null);
  return warningViews(em, told);
}

/** Each with what it meets and, once settled, by whom and why. */
export async function warningViews(
  em: EntityManager,
  rows: readonly FoundWarning[],
): Promise<WarningView[]> {
  if (rows.length === 0) return [];
  const met = await mattersOf(em, rows);
  const names = await accountNames(
    em,
    rows.map(({ settledBy }) => settledBy),
  );
  return rows
    .flatMap((row) => {
      const matter = met.get(row.matchKey);
      return matter === undefined ? [] : [viewOf(row, matter, names)];
    })
    .sort((a, b) => warningKinds.indexOf(a.kind) - warningKinds.indexOf(b.kind));
}

async function mattersOf(
  em: EntityManager,
  rows: readonly FoundWarning[],
): Promise<Map<string, Matter>> {
  const ids = (values: readonly (string | null)[]) => [
    ...new Set(values.filter((value) => value !== null)),
  ];
  const cases = await caseReliefs(em, ids(rows.map(({ matchedCaseId }) => matchedCaseId)));
  const partnerIds = ids(rows.map(({ partnerReliefId }) => partnerReliefId));
  const partners =
    partnerIds.length === 0 ? [] : await em.findBy(PartnerRelief, { id: In(partnerIds) });
  const matters = [...cases, ...partners.map(matterOf)];
  return new Map(matters.map((matter) => [`${matter.view.source}:${matter.view.id}`, matter]));
}

function viewOf(
  row: FoundWarning,
  { view: { id: matchId, ...view } }: Matter,
  names: ReadonlyMap<string, string>,
): WarningView {
  const { id, kind, foundIn, foundAt, lapsedAt, verdict, reason, settledBy, settledAt } = row;
  const isSettled = verdict !== null && reason !== null && settledBy !== null && settledAt !== null;
  return {
    ...view,
    ...{ id, matchId, kind, foundIn, foundAt: foundAt.toISOString(), isLapsed: lapsedAt !== null },
    settled: isSettled
      ? { verdict, reason, by: names.get(settledBy) ?? '', at: settledAt.toISOString() }
      : null,
  };
}
