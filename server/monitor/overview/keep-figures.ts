import type { DataSource } from 'typeorm';
import type { Deps } from '../../deps.js';
import { runAlone } from '../../db/run-alone.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { addMonths, monthOf } from '../../domain/monitor/figures.js';
import { countCases } from './count-cases.js';
import { countPlaces } from './count-places.js';
import { countSteps } from './count-steps.js';
import { countTerms } from './count-terms.js';
import { MonitorRound } from './monitor-round.entity.js';

/** Pause between two looks at which figures are due. */
export const FIGURES_MS = 3_000;
/** Counting takes no more than this part of the time, however large the office grows. */
const rest = 20;
/** So many earlier months are counted at once until all were counted a first time; then one, in turn. */
const monthsAtFirst = 6;
/** Nobody asks for figures from longer ago. */
const mostMonths = 120;

type FigureDeps = Pick<Deps, 'dataSource' | 'clock' | 'log'>;

interface Figures {
  name: string;
  everyMs: number;
  /** All at once. */
  now?: (deps: FigureDeps) => Promise<void>;
  /** A month; nothing but the tables it is counted from decides what comes out. */
  month?: (deps: FigureDeps, month: LocalDate) => Promise<void>;
}

const figures: readonly Figures[] = [
  {
    ...{ name: 'places', everyMs: 3_000 },
    now: ({ dataSource, clock }) => countPlaces(dataSource, clock.now()),
  },
  {
    ...{ name: 'cases', everyMs: 10_000 },
    month: ({ dataSource }, month) => countCases(dataSource, month),
  },
  {
    ...{ name: 'terms', everyMs: 15_000 },
    month: ({ dataSource, clock }, month) => countTerms(dataSource, month, clock.today()),
  },
  {
    ...{ name: 'steps', everyMs: 15_000 },
    month: ({ dataSource }, month) => countSteps(dataSource, month),
  },
];

/**
 * Keeps the figures of the monitor. Each kind is counted anew, never added to: what stands now; then this month, the last, and earlier months in turn,
 * so that what changed afterwards is right again, and after a pause of the programs nothing is missing. Answers which kinds were
 * counted; null: another program was at it.
 */
export async function keepFigures(deps: FigureDeps): Promise<string[] | null> {
  return runAlone(deps.dataSource, 'figures', async () => {
    const done: string[] = [];
    for (const kind of figures) {
      if (!(await isDue(deps.dataSource, kind))) continue;
      // what cannot be counted stays as it was, and keeps nothing else from being counted
      try {
        await count(deps, kind);
        done.push(kind.name);
      } catch (err) {
        deps.log.error({ err, figures: kind.name }, 'monitor: figures could not be counted');
      }
    }
    return done;
  });
}

async function isDue(
  dataSource: DataSource,
  { name, everyMs }: Pick<Figures, 'name' | 'everyMs'>,
): Promise<boolean> {
  const [row] = await dataSource.query<{ ageMs: string; tookMs: number }[]>(
    `SELECT TIMESTAMPDIFF(MICROSECOND, ran_at, UTC_TIMESTAMP(3)) DIV 1000 AS ageMs, took_ms AS tookMs
     FROM monitor_round WHERE name = ?`,
    [name],
  );
  return row === undefined || Number(row.ageMs) >= Math.max(everyMs, row.tookMs * rest);
}

async function count(deps: FigureDeps, kind: Figures): Promise<void> {
  const { dataSource } = deps;
  const begun = performance.now();
  await kind.now?.(deps);
  const next = kind.month === undefined ? null : await countMonths(deps, kind.name, kind.month);
  await dataSource.query(
    `INSERT INTO monitor_round (name, ran_at, took_ms, next_month, is_complete) VALUES (?, UTC_TIMESTAMP(3), ?, ?, ?)
     ON DUPLICATE KEY UPDATE ran_at = VALUES(ran_at), took_ms = VALUES(took_ms), next_month = VALUES(next_month),
       is_complete = VALUES(is_complete)`,
    [
      ...[kind.name, Math.round(performance.now() - begun)],
      ...[next?.month ?? null, next?.isComplete ?? true],
    ],
  );
}

/** This month and the last, then earlier ones from where the last round ended. */
async function countMonths(
  deps: FigureDeps,
  name: string,
  countMonth: Required<Figures>['month'],
): Promise<{ month: LocalDate; isComplete: boolean }> {
  const { dataSource, clock } = deps;
  const current = monthOf(clock.today());
  const before = await dataSource.manager.findOneBy(MonitorRound, { name });
  const first = await firstMonth(dataSource, current);
  let isComplete = before?.isComplete ?? false;
  let month = before?.nextMonth ?? addMonths(current, -2);
  await countMonth(deps, current);
  await countMonth(deps, addMonths(current, -1));
  for (let left = isComplete ? 1 : monthsAtFirst; left > 0; left -= 1) {
    if (month < first || month > current) {
      isComplete = isComplete || month < first;
      month = addMonths(current, -2);
      break;
    }
    await countMonth(deps, month);
    month = addMonths(month, -1);
  }
  return { month, isComplete };
}

/** The month of the first case. */
async function firstMonth(dataSource: DataSource, current: LocalDate): Promise<LocalDate> {
  const [row] = await dataSource.query<{ first: LocalDate | null }[]>(
    'SELECT MIN(filed_on) AS first FROM relief_case',
  );
  const earliest = addMonths(current, 0 - mostMonths);
  const first = monthOf(row?.first ?? current);
  return first < earliest ? earliest : first;
}
