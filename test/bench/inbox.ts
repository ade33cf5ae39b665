import type { DataSource } from 'typeorm';
import { formatTable } from '../../server/demo/report.js';
import { testConfig } from '../support/test-deps.js';
import { ask, signInAll, type Person } from './inbox/browser.js';
import { counties, identityOf, indexIdentities } from './inbox/fill.js';
import { filledDatabase } from './inbox/filled-database.js';
import { startServer } from './inbox/start-server.js';
import { percentile } from './measure.js';
import { machine } from './report.js';

const size = {
  cases: Number(process.env['YINGJIU_BENCH_CASES'] ?? 1_000_000),
  people: Number(process.env['YINGJIU_BENCH_PEOPLE'] ?? 5_000),
};
/** Requests of one kind, one after another. */
const times = 300;
const warmUps = 30;
const signedIn = 200;
const crowdMs = Number(process.env['YINGJIU_BENCH_CROWD_MS'] ?? 60_000);

/** Lists, search and case page at a province's size through real HTTP with real sessions, beside a bare read by key; started by `npm run bench:inbox`. */
async function main(): Promise<void> {
  const database = await filledDatabase(size);
  const { dataSource } = database;
  try {
    await indexIdentities(dataSource, testConfig().dataKey, lookedUp);
    const ids = await accounts(dataSource);
    const people = await signInAll(dataSource, ids);
    const server = await startServer(database.url);
    try {
      const rows = [await bareReads(dataSource)];
      for (const [what, pathOf] of await kinds(dataSource)) {
        rows.push(
          await timed(what, (n) => {
            const person = people[n % people.length] ?? nobody;
            return ask(server.url, person, pathOf(n, person));
          }),
        );
      }
      report(rows, await crowd(server.url, people));
    } finally {
      server.stop();
    }
  } finally {
    await database.drop();
  }
}

const nobody: Person = { accountId: '', cookie: '', csrfToken: '' };
const lookedUp = Array.from({ length: 50 }, (_, n) => n * 7 + 1);

interface Figures {
  what: string;
  p50: number;
  p95: number;
  errors: number;
}

/** Handlers, clerks and leaders of many counties, and the supervisors above. */
async function accounts(dataSource: DataSource): Promise<string[]> {
  const rows: { id: string }[] = await dataSource.query(
    `SELECT DISTINCT account_id AS id FROM role_assignment
      WHERE role IN ('handler', 'clerk', 'department-head', 'case-supervisor') ORDER BY MD5(account_id) LIMIT ?`,
    [signedIn],
  );
  return rows.map(({ id }) => id);
}

async function kinds(
  dataSource: DataSource,
): Promise<[string, (n: number, person: Person) => string][]> {
  const cases: { id: string; number: string; title: string }[] = await dataSource.query(
    `SELECT id, number, title FROM relief_case ORDER BY id LIMIT 500`,
  );
  const seen: { officeMember: string; id: string }[] = await dataSource.query(
    `SELECT held.account_id AS officeMember, newest.id FROM role_assignment AS held
      JOIN (SELECT office_id, MAX(id) AS id FROM relief_case GROUP BY office_id) AS newest
        ON newest.office_id = held.office_id`,
  );
  const ofOffice = new Map(seen.map((row) => [row.officeMember, row.id]));
  const at = (n: number) => cases[(n * 37) % cases.length] ?? { id: '', number: '', title: '' };
  const q = (text: string) => encodeURIComponent(text);
  return [
    ['inbox: todo', () => '/api/tasks?box=todo'],
    ['inbox: claimable', () => '/api/tasks?box=claimable'],
    ['inbox: done', () => '/api/tasks?box=done'],
    ['inbox: begun by me', () => '/api/inbox/cases?box=initiated'],
    ['counts', () => '/api/inbox/counts'],
    ['search: whole number', (n) => `/api/search?q=${q(at(n).number)}`],
    ['search: year and serial', (n) => `/api/search?q=${q(at(n).number.replace(/^[^〔]*/, ''))}`],
    ['search: two characters of a name', (n) => `/api/search?q=${q(at(n).title.slice(1, 3))}`],
    ['search: whole name', (n) => `/api/search?q=${q(at(n).title.slice(0, 3))}`],
    [
      'search: identity number',
      (n) => `/api/search?q=${q(identityOf(lookedUp[n % lookedUp.length] ?? 1))}`,
    ],
    ['case list', () => '/api/cases'],
    ['case list: open, urgent', () => '/api/cases?status=under-review&urgent=true'],
    ['case page', (_n, { accountId }) => `/api/cases/${ofOffice.get(accountId) ?? ''}`],
    ['session alone', () => '/api/sessions/current'],
  ];
}

async function timed(
  what: string,
  once: (n: number) => Promise<{ status: number; ms: number; body: string }>,
): Promise<Figures> {
  const ms: number[] = [];
  let errors = 0;
  for (let n = -warmUps; n < times; n += 1) {
    const answer = await once(n + warmUps);
    if (answer.status !== 200) {
      errors += 1;
      if (errors === 1)
        console.log(`  ${what}: ${String(answer.status)} ${answer.body.slice(0, 200)}`);
    }
    if (n >= 0) ms.push(answer.ms);
  }
  return { what, p50: percentile(ms, 50), p95: percentile(ms, 95), errors };
}

async function bareReads(dataSource: DataSource): Promise<Figures> {
  const ids: { id: string }[] = await dataSource.query('SELECT id FROM relief_case LIMIT 1000');
  return timed('bare SQL: a case by its key', async (n) => {
    const startedAt = performance.now();
    await dataSource.query('SELECT * FROM relief_case WHERE id = ?', [
      ids[(n * 31) % ids.length]?.id,
    ]);
    return { status: 200, ms: performance.now() - startedAt, body: '' };
  });
}

/** Everybody at once: reads boxes and counts every few seconds, opens a case, follows it or not. */
async function crowd(url: string, people: Person[]): Promise<Figures & { requests: number }> {
  const until = performance.now() + crowdMs;
  const ms: number[] = [];
  let errors = 0;
  const send = async (
    ...[person, path, change]: [Person, string, { method: string; body: object }?]
  ) => {
    const answer = await ask(url, person, path, change).catch(() => ({
      status: 0,
      ms: 0,
      body: '',
    }));
    if (answer.status !== 200) errors += 1;
    ms.push(answer.ms);
    return answer;
  };
  const live = async (person: Person, n: number) => {
    await pause((n * 5_000) / people.length);
    for (let round = 0; performance.now() < until; round += 1) {
      const { body } = await send(person, '/api/tasks?box=todo');
      await send(person, '/api/inbox/counts');
      const { items = [] } =
        body === '' ? {} : (JSON.parse(body) as { items?: { case: { id: string } }[] });
      const caseId = items[(n + round) % Math.max(items.length, 1)]?.case.id;
      if (caseId !== undefined && round % 2 === 0) {
        await send(person, `/api/cases/${caseId}`);
        const body = { starred: round % 4 === 0 };
        await send(person, `/api/cases/${caseId}/star`, { method: 'PUT', body });
      }
      await pause(4_000 + ((n * 37) % 2_000));
    }
  };
  await Promise.all(people.map(live));
  const [p50, p95] = [percentile(ms, 50), percentile(ms, 95)];
  return { what: `${String(people.length)} people, 60 s`, p50, p95, errors, requests: ms.length };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function report(rows: Figures[], many: Figures & { requests: number }): void {
  const bare = rows[0]?.p95 ?? 1;
  const lines = [...rows, many].map(({ what, p50, p95, errors }) => [
    ...[what, p50.toFixed(1), p95.toFixed(1), (p95 / bare).toFixed(1), String(errors)],
  ]);
  const head = ['', 'p50 ms', 'p95 ms', '÷ bare', 'errors'];
  const { cases, people } = size;
  console.log(
    `\n${machine()}; ${String(cases)} cases, ${String(people)} people, ${String(counties)} counties`,
  );
  console.log(formatTable([head, ...lines]));
  console.log(
    JSON.stringify({ at: new Date().toISOString(), machine: machine(), ...size, rows, many }),
  );
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
