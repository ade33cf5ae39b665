import type { DataSource } from 'typeorm';
import { systemClock } from '../../server/clock.js';
import { stuckKinds } from '../../server/monitor/stuck/kinds/index.js';
import type { StuckContext } from '../../server/monitor/stuck/stuck-kind.js';
import { SWEEP_MS, sweepStuck } from '../../server/monitor/stuck/sweep-stuck.js';
import { startScheduler } from '../../server/scheduler.js';
import { testDeps } from '../support/test-deps.js';
import { filledDatabase } from './inbox/filled-database.js';
import { verdicts, type Verdict } from './stuck/compare.js';
import { putInGoodOrder } from './stuck/good-order.js';
import { listByHttp } from './stuck/list-by-http.js';
import { livingPrograms } from './stuck/living-programs.js';
import { momentOf, plantAll } from './stuck/plant-all.js';
import type { Expected } from './stuck/planter.js';
import { planters } from './stuck/planters/index.js';
import { reportStuck } from './stuck/report.js';

const open = Number(process.env['YINGJIU_BENCH_OPEN'] ?? 100_000);
const cases = Math.max(open, Number(process.env['YINGJIU_BENCH_CASES'] ?? open));
const each = Number(process.env['YINGJIU_BENCH_PLANTED'] ?? 20);
const people = 5_000;
const rounds = 20;
const mostWaitMs = 60_000;

/**
 * Every kind of standstill planted among cases in good order: is each found, within how long, and is nothing found that is not so; how long
 * a look takes; the list by HTTP. Started by `npm run bench:stuck`; ends with 1 when one is missed or invented.
 */
async function main(): Promise<number> {
  const openPercent = Math.ceil((100 * open) / cases);
  const database = await filledDatabase({ cases, people, openPercent });
  const { dataSource } = database;
  const programs = await prepare(dataSource);
  try {
    const context = contextOf(dataSource);
    const before = await lookAtAll(context);
    const quiet = await sweeps(context);
    const planted = await plantAndFind(context);
    const after = await lookAtAll(context);
    const busy = await sweeps(context);
    const http = await listByHttp(dataSource, database.url);
    return reportStuck({
      ...{ cases, open, each, before, after, quiet, busy, http },
      ...{ foundAfterMs: planted.foundAfterMs, bareMs: await bareReads(dataSource) },
      verdicts: verdictsOf(before, after, planted.expected),
      unplanted: stuckKinds.map(({ id }) => id).filter((id) => !(id in planted.expected)),
    });
  } finally {
    programs.stop();
    await database.drop();
  }
}

async function prepare(dataSource: DataSource): Promise<{ stop: () => void }> {
  const [known] = await dataSource.query<unknown[]>(`SHOW TABLES LIKE 'bench_open'`);
  if (known !== undefined) throw new Error('this database was measured before: fill a new one');
  await putInGoodOrder(dataSource, systemClock().now(), (what) => {
    console.log(`  ${what}`);
  });
  return livingPrograms(dataSource);
}

function contextOf(dataSource: DataSource): StuckContext {
  return { ...testDeps(dataSource), clock: systemClock(), engine: null };
}

interface Look {
  kind: string;
  subjects: string[];
  ms: number[];
}

/** What each kind finds now, by itself, and how long that takes. */
async function lookAtAll(context: StuckContext): Promise<Look[]> {
  const looks: Look[] = [];
  for (const kind of stuckKinds) {
    const ms: number[] = [];
    let subjects: string[] = [];
    for (let round = 0; round < rounds / 2; round += 1) {
      const startedAt = performance.now();
      subjects = (await kind.find(context)).map(({ subject }) => subject);
      ms.push(performance.now() - startedAt);
    }
    looks.push({ kind: kind.id, subjects, ms });
  }
  return looks;
}

async function sweeps(context: StuckContext): Promise<number[]> {
  const ms: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    await sweepStuck(context);
    ms.push(performance.now() - startedAt);
  }
  return ms;
}

/** Plants while the sweep runs as in life; how long each finding took to be in the list. */
async function plantAndFind(
  context: StuckContext,
): Promise<{ expected: Expected; foundAfterMs: Record<string, number> }> {
  const { dataSource, log } = context;
  const run = () => sweepStuck(context);
  const scheduler = startScheduler([{ name: 'stuck', everyMs: SWEEP_MS, run }], log);
  const expected: Expected = {};
  const foundAfterMs: Record<string, number> = {};
  try {
    const moment = momentOf(context.clock.now(), context.clock.today());
    Object.assign(expected, await plantAll(dataSource, planters, each, moment));
    const plantedAt = performance.now();
    while (performance.now() - plantedAt < mostWaitMs) {
      for (const kind of await completeKinds(dataSource, expected)) {
        foundAfterMs[kind] ??= performance.now() - plantedAt;
      }
      if (Object.keys(expected).every((kind) => kind in foundAfterMs)) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await scheduler.stop();
  }
  return { expected, foundAfterMs };
}

/** Kinds of which everything planted stands in the list. */
async function completeKinds(dataSource: DataSource, expected: Expected): Promise<string[]> {
  const rows: { kind: string; n: string }[] = await dataSource.query(
    'SELECT kind, COUNT(*) AS n FROM stuck_finding WHERE ended_at IS NULL GROUP BY kind',
  );
  const counts = new Map(rows.map(({ kind, n }) => [kind, Number(n)]));
  return Object.entries(expected)
    .filter(([kind, subjects]) => (counts.get(kind) ?? 0) >= subjects.length)
    .map(([kind]) => kind);
}

/** What a kind found before anything was planted is invented too, but for what is true of this machine and of no case. */
function verdictsOf(before: Look[], after: Look[], expected: Expected): Verdict[] {
  const machine = new Map(
    stuckKinds.flatMap(({ id, desk }) => {
      const own = before.find(({ kind }) => kind === id)?.subjects ?? [];
      return desk === 'machine' && !(id in expected) ? [[id, own] as const] : [];
    }),
  );
  const found = new Map(after.map(({ kind, subjects }) => [kind, subjects]));
  return verdicts(stuckKinds, found, { ...Object.fromEntries(machine), ...expected });
}

async function bareReads(dataSource: DataSource): Promise<number[]> {
  const ids: { id: string }[] = await dataSource.query('SELECT id FROM relief_case LIMIT 300');
  const ms: number[] = [];
  for (const { id } of ids) {
    const startedAt = performance.now();
    await dataSource.query('SELECT * FROM relief_case WHERE id = ?', [id]);
    ms.push(performance.now() - startedAt);
  }
  return ms;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
