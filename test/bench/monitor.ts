import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { formatTable } from '../../server/demo/report.js';
import { keepFigures } from '../../server/monitor/overview/keep-figures.js';
import { testDeps } from '../support/test-deps.js';
import { ask, signInAll } from './inbox/browser.js';
import { counties } from './inbox/fill.js';
import { filledDatabase } from './inbox/filled-database.js';
import { percentile } from './measure.js';
import { fillEngine } from './monitor/fill-engine.js';
import { machine } from './report.js';

const size = {
  cases: Number(process.env['YINGJIU_BENCH_CASES'] ?? 1_000_000),
  people: Number(process.env['YINGJIU_BENCH_PEOPLE'] ?? 5_000),
};
const openPercent = 10;
/** Requests of one kind, one after another. */
const times = Number(process.env['YINGJIU_BENCH_TIMES'] ?? 100);
const warmUps = 5;

/** The monitor at a province's size through real HTTP, beside a bare count of open cases; and what keeping its figures costs. Started by `npm run bench:monitor`. */
async function main(): Promise<void> {
  const database = await filledDatabase({ ...size, openPercent });
  const { dataSource } = database;
  try {
    await fillEngine(dataSource, (what) => {
      console.log(`  ${what}`);
    });
    const kept = await keepAll(dataSource);
    const [supervisor, head] = await signInAll(dataSource, await accounts(dataSource));
    const server = await startServer(database.url);
    try {
      const rows = [await bareCount(dataSource)];
      for (const [who, person] of [
        ['province', supervisor],
        ['county', head],
      ] as const) {
        for (const [what, path] of asked) {
          if (person === undefined) continue;
          rows.push(await timed(`${who}: ${what}`, () => ask(server.url, person, path)));
        }
      }
      report(rows, kept);
    } finally {
      server.stop();
    }
  } finally {
    await database.drop();
  }
}

const asked: [string, string][] = [
  ['overview', '/api/monitor/overview'],
  ['throughput by day', '/api/monitor/throughput?grain=day'],
  ['throughput by month', '/api/monitor/throughput?grain=month'],
  ['steps of three months', '/api/monitor/steps'],
  ['terms of a year', '/api/monitor/compliance'],
  ['diagrams', '/api/monitor/diagrams'],
  ['list: open', '/api/monitor/cases?open=true'],
  ['list: overdue', '/api/monitor/cases?term=overdue'],
  ['list: closed in a month', '/api/monitor/cases?measure=closed&from=2026-10-01&until=2026-11-01'],
  ['stuck list', '/api/monitor/stuck'],
];

interface Figures {
  what: string;
  p50: number;
  p95: number;
  errors: number;
}

/** Counts every figure of every month once, and once more as it is counted from then on; answers the times. */
async function keepAll(dataSource: DataSource): Promise<{ name: string; ms: number }[]> {
  const deps = testDeps(dataSource);
  Object.assign(deps.clock, { now: () => new Date(), today: () => '2026-11-24' });
  for (let incomplete = 1; incomplete > 0;) {
    await dataSource.query('UPDATE monitor_round SET ran_at = ran_at - INTERVAL 1 DAY');
    await keepFigures(deps);
    const [row] = await dataSource.query<{ left: string }[]>(
      'SELECT 4 - SUM(is_complete) AS `left` FROM monitor_round',
    );
    incomplete = Number(row?.left);
  }
  await dataSource.query('UPDATE monitor_round SET ran_at = ran_at - INTERVAL 1 DAY');
  await keepFigures(deps);
  const tables = 'monitor_count, monitor_term, monitor_step, monitor_place';
  await dataSource.query(`ANALYZE TABLE ${tables}, relief_case, deadline, element_instance`);
  return dataSource.query('SELECT name, took_ms AS ms FROM monitor_round ORDER BY name');
}

/** The supervisor of the province and the head of a department of a county. */
async function accounts(dataSource: DataSource): Promise<string[]> {
  const rows: { id: string }[] = await dataSource.query(
    `(SELECT account_id AS id FROM role_assignment WHERE office_id = 'prov' AND role = 'case-supervisor' LIMIT 1)
     UNION ALL (SELECT account_id FROM role_assignment WHERE office_id = 'cnty7' AND role = 'department-head' LIMIT 1)`,
  );
  return rows.map(({ id }) => id);
}

async function timed(
  what: string,
  once: () => Promise<{ status: number; ms: number; body: string }>,
): Promise<Figures> {
  const ms: number[] = [];
  let errors = 0;
  for (let n = -warmUps; n < times; n += 1) {
    const answer = await once();
    if (answer.status !== 200) {
      errors += 1;
      if (errors === 1) console.log(`  ${what}: ${answer.body.slice(0, 200)}`);
    }
    if (n >= 0) ms.push(answer.ms);
  }
  return { what, p50: percentile(ms, 50), p95: percentile(ms, 95), errors };
}

/** The least a database does for the first number of the overview. */
async function bareCount(dataSource: DataSource): Promise<Figures> {
  return timed('bare SQL: open cases by stage and office', async () => {
    const startedAt = performance.now();
    await dataSource.query(
      `SELECT office_id, status, COUNT(*) FROM relief_case WHERE status <> 'closed' GROUP BY status, office_id`,
    );
    return { status: 200, ms: performance.now() - startedAt, body: '' };
  });
}

async function startServer(databaseUrl: string): Promise<{ url: string; stop: () => void }> {
  const child = fork(fileURLToPath(new URL('./inbox/server.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => {
      resolve((message as { port: number }).port);
    });
    child.once('exit', () => {
      reject(new Error('the server of the benchmark ended'));
    });
  });
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => child.kill() };
}

function report(rows: Figures[], kept: { name: string; ms: number }[]): void {
  const bare = rows[0]?.p95 ?? 1;
  const lines = rows.map(({ what, p50, p95, errors }) => [
    ...[what, p50.toFixed(1), p95.toFixed(1), (p95 / bare).toFixed(1), String(errors)],
  ]);
  console.log(`\n${machine()}; ${String(size.cases)} cases, ${String(counties)} counties`);
  console.log(formatTable([['', 'p50 ms', 'p95 ms', '÷ bare', 'errors'], ...lines]));
  console.log(
    formatTable([['figures', 'ms a round'], ...kept.map(({ name, ms }) => [name, String(ms)])]),
  );
  console.log(
    JSON.stringify({ at: new Date().toISOString(), machine: machine(), ...size, rows, kept }),
  );
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
