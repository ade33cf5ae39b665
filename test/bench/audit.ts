import type { DataSource } from 'typeorm';
import { Account } from '../../server/accounts/account.entity.js';
import type { AuditFilter } from '../../server/audit/api.js';
import { findEntries } from '../../server/audit/find-entries.js';
import { listEntries } from '../../server/audit/list-entries.js';
import { createReadings } from '../../server/audit/readings.js';
import { recordAudit } from '../../server/audit/record-audit.js';
import { createSealer } from '../../server/audit/seal-entries.js';
import { actionsOf } from '../../server/domain/access/audit-actions.js';
import type { Actor } from '../../server/domain/access/permissions.js';
import { formatTable } from '../../server/demo/report.js';
import { insertAccount, insertOffice } from '../support/builders.js';
import { freshDatabase } from '../support/fresh-database.js';
import { testDeps } from '../support/test-deps.js';
import { percentile } from './measure.js';
import { machine } from './report.js';

const count = Number(process.env['YINGJIU_BENCH_AUDIT'] ?? 500_000);
const rounds = 40;
const [offices, people, cases] = [100, 5_000, 100_000];
const today = '2026-11-23';

interface Measured {
  what: string;
  p50: number;
  p95: number;
}

/** The audit with a year of entries: what its list, an entry, a reading and the seal cost; started by `npm run bench:audit`. */
async function main(): Promise<void> {
  const database = await freshDatabase();
  const { dataSource } = database;
  try {
    const [all, one] = await fill(dataSource);
    const lists = await measureLists(dataSource, all, one);
    console.log(machine());
    console.log(`${String(count)} entries, ${String(rounds)} rounds each, ms`);
    console.log(table([...lists, ...(await measureWrites(dataSource))]));
    console.log(await measureSeal(dataSource));
  } finally {
    await database.drop();
  }
}

/** Offices, people and a year of entries; answers administrators of everything and of one office. */
async function fill(dataSource: DataSource): Promise<[Actor, Actor]> {
  const em = dataSource.manager;
  const root = await insertOffice(em, { id: 'office-0' });
  for (let at = 1; at < offices; at += 1) {
    await insertOffice(em, { id: `office-${String(at)}`, parentId: root.id });
  }
  const person = { passwordHash: '-', createdAt: new Date() };
  const accounts = Array.from({ length: people }, (_, at) => {
    const id = `account-${String(at)}`;
    return { ...person, id, username: id, displayName: `人员${String(at)}` };
  });
  await em.insert(Account, accounts);
  const all = await insertAccount(em, { officeId: 'office-0', roles: ['audit-admin'] });
  const one = await insertAccount(em, { officeId: 'office-7', roles: ['audit-admin'] });
  const actions = [...actionsOf('reading'), ...actionsOf('task'), ...actionsOf('document')];
  for (let done = 0; done < count; done += 100_000) {
    await em.query(fillStatement(Math.min(100_000, count - done), actions));
  }
  await em.query('ANALYZE TABLE audit_entry');
  return [all, one];
}

function fillStatement(rows: number, actions: readonly string[]): string {
  const digits =
    '(SELECT 0 n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)';
  const words = actions.map((action) => `'${action}'`).join(',');
  return `INSERT INTO audit_entry (at, account_id, action, case_id, subject_type, subject_id, detail, office_id, address, user_agent)
    SELECT TIMESTAMPADD(SECOND, -FLOOR(RAND() * 31536000), '${today}'), CONCAT('account-', person),
      ELT(1 + FLOOR(RAND() * ${String(actions.length)}), ${words}),
      CONCAT('case-', FLOOR(RAND() * ${String(cases)})), 'case', 'subject', '{}',
      CONCAT('office-', person % ${String(offices)}), CONCAT('10.0.', person % 250, '.', FLOOR(person / 250)),
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36'
    FROM (SELECT FLOOR(RAND() * ${String(people)}) AS person
      FROM ${digits} a, ${digits} b, ${digits} c, ${digits} d, ${digits} e LIMIT ${String(rows)}) AS people`;
}

async function measureLists(dataSource: DataSource, all: Actor, one: Actor): Promise<Measured[]> {
  const deps = testDeps(dataSource);
  deps.clock.set(`${today}T02:00:00.000Z`);
  const list = (actor: Actor, filter: AuditFilter) => () =>
    listEntries(deps, { actor, filter, limit: 50 });
  const em = dataSource.manager;
  const everything = { accountIds: null, actions: null, address: null, officeIds: null };
  const ever = { from: new Date(0), before: new Date('9999-12-31') };
  const random = (below: number) => String(Math.floor(Math.random() * below));
  return [
    await measure('for comparison: SELECT 1', () => dataSource.query('SELECT 1')),
    await measure('the last month', list(all, {})),
    await measure('of one office', list(one, {})),
    await measure('of one person', () => list(all, { person: `account-${random(people)}` })()),
    await measure('of one act', list(all, { action: 'reveal-identity' })),
    await measure('of a group of acts', list(all, { group: 'reading' })),
    await measure('of a group of acts in one office', list(one, { group: 'reading' })),
    await measure('of one address', () => list(all, { address: `10.0.${random(250)}.3` })()),
    await measure('of a month a while ago', list(all, { from: '2026-03-01', to: '2026-03-31' })),
    await measure('of one case', () =>
      findEntries(
        em,
        { ...everything, ...ever, caseId: `case-${random(cases)}` },
        { limit: 50, after: null },
      ),
    ),
    await measure('a later page', async () => {
      const { nextCursor } = await listEntries(deps, { actor: all, filter: {}, limit: 50 });
      return listEntries(deps, { actor: all, filter: {}, limit: 50, cursor: nextCursor ?? '' });
    }),
  ];
}

async function measureWrites(dataSource: DataSource): Promise<Measured[]> {
  const deps = testDeps(dataSource);
  const readings = createReadings(deps);
  const entry = { at: new Date(), action: 'claim-task', subjectType: 'task', subjectId: 't' };
  let number = 0;
  const measured = [
    await measure('an act, one insert in its transaction', () =>
      recordAudit(dataSource.manager, entry),
    ),
    await measure('a reading, before the answer', async () => {
      number += 1;
      const subject = { subjectType: 'case', subjectId: String(number) };
      readings.note({ accountId: 'a', action: 'read-case', ...subject, caseIds: [], path: '/' });
    }),
    await measure('200 readings, after their answers', async () => {
      for (let at = 0; at < 200; at += 1) {
        number += 1;
        const subject = { subjectType: 'case', subjectId: String(number) };
        readings.note({ accountId: 'a', action: 'read-case', ...subject, caseIds: [], path: '/' });
      }
      await readings.flush();
    }),
  ];
  await readings.close();
  return measured;
}

async function measureSeal(dataSource: DataSource): Promise<string> {
  const startedAt = performance.now();
  const sealed = await createSealer({ dataSource }).run();
  const seconds = (performance.now() - startedAt) / 1000;
  return `sealed ${String(sealed)} entries in ${seconds.toFixed(1)} s: ${(sealed / seconds).toFixed(0)} a second`;
}

async function measure(what: string, run: () => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    await run();
    times.push(performance.now() - startedAt);
  }
  return { what, p50: percentile(times, 50), p95: percentile(times, 95) };
}

const table = (rows: readonly Measured[]): string =>
  formatTable([
    ['', 'p50', 'p95'],
    ...rows.map(({ what, p50, p95 }) => [what, p50.toFixed(2), p95.toFixed(2)]),
  ]);

await main();
