import type { EntityManager } from 'typeorm';
import { namedCases } from '../../cases/named-cases.js';
import { accountNames, officeNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import { roles } from '../../domain/access/roles.js';
import { mendActs } from '../../domain/monitor/mend-acts.js';
import type { ActingRights } from './acting-rights.js';
import type { StuckRow } from './api.js';
import { kindById } from './kind-by-id.js';
import type { StuckFinding } from './stuck-finding.entity.js';
import type { Facts, StuckOwner, SuggestedAct } from './stuck-kind.js';
import { workingDaysStanding } from './working-days.js';

type Shown =
  | 'id'
  | 'kind'
  | 'desk'
  | 'subject'
  | 'caseId'
  | 'officeId'
  | 'since'
  | 'sinceOn'
  | 'ownerKind'
  | 'ownerOfficeId'
  | 'ownerRole'
  | 'ownerAccountId'
  | 'ownerName'
  | 'sentence'
  | 'harm';

/** As a statement gives it: `facts` still as text. */
export type FindingRow = Pick<StuckFinding, Shown> & { facts: string | Facts };

/** Findings as people read them: names for ids, days for instants. */
export async function stuckRows(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  rows: readonly FindingRow[],
  rights: ActingRights,
): Promise<StuckRow[]> {
  const names = await namesOf(deps.dataSource.manager, rows);
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, desk: row.desk, sentence: row.sentence, harm: row.harm },
    kindName: kindById(row.kind)?.name ?? row.kind,
    since: row.since.toISOString(),
    workingDays: workingDaysStanding(deps, row.sinceOn),
    owner: { text: ownerText(row, names) },
    case: caseOf(row, names),
    officeName: row.officeId === null ? null : (names.offices.get(row.officeId) ?? null),
    firstAct: firstActOf(row, rights),
  }));
}

/** Whose turn it is, in words. */
export function ownerText(
  row: Pick<
    FindingRow,
    'ownerKind' | 'ownerOfficeId' | 'ownerRole' | 'ownerAccountId' | 'ownerName'
  >,
  { offices, people }: Pick<Names, 'offices' | 'people'>,
): string {
  if (row.ownerKind === 'operator') return roles.operator.name;
  if (row.ownerKind === 'agency') return row.ownerName ?? '';
  if (row.ownerKind === 'person') return people.get(row.ownerAccountId ?? '') ?? '';
  const office = offices.get(row.ownerOfficeId ?? '') ?? '';
  return `${office}${row.ownerRole === null ? '' : roles[row.ownerRole].name}`;
}

export interface Names {
  offices: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
  cases: Awaited<ReturnType<typeof namedCases>>;
}

/** The names of everything these rows are about. */
export async function namesOf(em: EntityManager, rows: readonly FindingRow[]): Promise<Names> {
  const [offices, people, cases] = await Promise.all([
    officeNames(
      em,
      rows.flatMap(({ officeId, ownerOfficeId }) => [officeId, ownerOfficeId]),
    ),
    accountNames(
      em,
      rows.map(({ ownerAccountId }) => ownerAccountId),
    ),
    namedCases(
      em,
      rows.flatMap(({ caseId }) => caseId ?? []),
    ),
  ]);
  return { offices, people, cases };
}

/** What a finding is, as its kind takes it. */
export function foundOf(row: FindingRow) {
  return {
    ...{ subject: row.subject, caseId: row.caseId, officeId: row.officeId },
    ...{ owner: ownerOf(row), facts: factsOf(row) },
  };
}

/** A case of the machine desk is a number: what it is about is for those who handle it. */
function caseOf({ desk, caseId }: FindingRow, { cases }: Names): StuckRow['case'] {
  const found = caseId === null ? undefined : cases.get(caseId);
  if (found === undefined) return null;
  const { id, number, title } = found;
  return { id, number, title: desk === 'case' ? title : null };
}

/** The best act this person may do; where there is none, the best at all. */
function firstActOf(row: FindingRow, rights: ActingRights): string | null {
  const acts = kindById(row.kind)?.acts(foundOf(row)) ?? [];
  const first = acts.find((act) => rights(act, row.officeId) === null) ?? acts[0];
  return first === undefined ? null : labelOf(first);
}

/** A suggested act in a word. */
const labelOf = (act: SuggestedAct): string =>
  act.kind === 'link' ? act.label : mendActs[act.act].name;

function ownerOf(row: FindingRow): StuckOwner {
  const { ownerKind, ownerOfficeId, ownerRole, ownerAccountId, ownerName } = row;
  if (ownerKind === 'role' && ownerRole !== null) {
    return { kind: 'role', officeId: ownerOfficeId ?? '', role: ownerRole };
  }
  if (ownerKind === 'person') return { kind: 'person', accountId: ownerAccountId ?? '' };
  if (ownerKind === 'agency') return { kind: 'agency', name: ownerName ?? '' };
  return { kind: 'operator' };
}

const factsOf = ({ facts }: FindingRow): Facts =>
  typeof facts === 'string' ? (JSON.parse(facts) as Facts) : facts;
