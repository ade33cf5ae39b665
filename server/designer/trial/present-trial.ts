import { isChanged as hasChanged } from '../../../processes/trial/sum-up.js';
import type { JourneyBrief } from '../../../processes/trial/describe-journey.js';
import type { TrialRowView, TrialView, WayBriefView } from './trial-views-api.js';
import type { KeptTrial } from './running-trials.js';

export interface RowFilter {
  filter: 'all' | 'changed' | 'stopped';
  offset: number;
  limit: number;
}

/** The trial as its screen shows it: what changed first, then what cannot go on, then the rest. */
export function presentTrial(
  trial: KeptTrial,
  { filter, offset, limit }: RowFilter,
  officeNames: ReadonlyMap<string, string>,
): TrialView {
  const { id, state, done, cases, skipped, scenario, against, problem, result } = trial;
  const rows = rowsOf(trial).filter(wanted[filter]).sort(changedFirst);
  return {
    ...{ id, state, done, skipped, scenario, problem },
    ...{ count: cases.length, isCompared: against !== null, isRecorded: trial.isRecorded },
    summary: result?.summary ?? null,
    rows: rows.slice(offset, offset + limit).map((row) => presentRow(trial, row, officeNames)),
    rowCount: rows.length,
  };
}

interface Row {
  index: number;
  now: JourneyBrief;
  then: JourneyBrief | null;
  isChanged: boolean;
}

const wanted: Readonly<Record<RowFilter['filter'], (row: Row) => boolean>> = {
  all: () => true,
  changed: (row) => row.isChanged,
  stopped: ({ now }) => now.isStopped,
};

const changedFirst = (a: Row, b: Row): number => weight(b) - weight(a) || a.index - b.index;

const weight = ({ isChanged, now }: Row): number => (isChanged ? 2 : 0) + (now.isStopped ? 1 : 0);

function rowsOf({ result }: KeptTrial): Row[] {
  if (result === null) return [];
  const { ways, cases } = result.tried;
  return cases.flatMap((tried, index): Row[] => {
    const now = ways[tried.now]?.brief;
    if (now === undefined) return [];
    const then = tried.then === null ? null : (ways[tried.then]?.brief ?? null);
    return [{ index, now, then, isChanged: hasChanged(now, then) }];
  });
}

function presentRow(
  { cases }: KeptTrial,
  { index, now, then, isChanged }: Row,
  officeNames: ReadonlyMap<string, string>,
): TrialRowView {
  const { label = '', officeId = '', filedOn = '' } = cases[index] ?? {};
  const before = then?.documents ?? now.documents;
  return {
    ...{ index, label, filedOn, officeName: officeNames.get(officeId) ?? officeId },
    ...{ now: presentBrief(now), then: then && presentBrief(then), isChanged },
    documentsMore: missingIn(before, now.documents),
    documentsLess: missingIn(now.documents, before),
  };
}

const presentBrief = ({ path, end, isStopped, days }: JourneyBrief): WayBriefView => ({
  ...{ path, end, isStopped, days },
});

/** Of `all` what `some` holds less often. */
function missingIn(some: readonly string[], all: readonly string[]): string[] {
  const left = [...some];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
