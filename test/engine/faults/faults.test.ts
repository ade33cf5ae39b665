import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { Message } from '../../../processes/contract.js';
import { createEngine, type EngineMessage } from '../../../processes/engine.js';
import { createDataSource } from '../../../server/db/data-source.js';
import { createPeople } from '../../../server/demo/people.js';
import { fileCase } from '../../../server/demo/play.js';
import { toLocalDate } from '../../../server/domain/basics/local-date.js';
import type { PartName, Stack } from '../../../server/embedded/stack.mjs';
import { ordinaryCase } from '../../support/ordinary-case.js';
import { startOwnStack } from '../../support/product-stack.js';
import { discrepancies } from './discrepancies.js';
import { startLoad } from './load.js';
import { until } from './until.js';

/** `npm run test:faults` plays 200; a part dies once for each so many cases. */
const CASES = Number(process.env['YINGJIU_FAULT_CASES'] ?? 8);
const CASES_A_ROUND = 50;
const TASKS_A_CASE = 12;
const PARTS: PartName[] = ['server', 'workers', 'engine', 'database'];
/** How long a part stays dead. */
const DEAD_MS = 1_500;
/** Longer than the exporter gathers before it posts. */
const EXPORTED_MS = 3_000;
/** How long the database is away in the test of the feed: a minute, when there is time for it. */
const AWAY_MS = CASES > 50 ? 60_000 : 8_000;

let stack: Stack;
let dataSource: DataSource;

beforeAll(async () => {
  const parts: PartName[] = ['database', 'engine', 'server', 'workers'];
  stack = await startOwnStack({ parts, code: 'source' });
  dataSource = await createDataSource(stack.databaseUrl, { poolSize: 3 }).initialize();
}, 180_000);

afterAll(async () => {
  await dataSource.destroy();
  await stack.stop();
}, 60_000);

describe('while cases run', () => {
  it(
    'each program is killed in turn, and every case ends, nothing is paid, numbered, lost or opened twice',
    async () => {
      const load = await startLoad(stack.serverUrl, stack.demoPassword, CASES);

      const rounds = Math.max(1, Math.round(CASES / CASES_A_ROUND));
      const kills = Array.from({ length: rounds }, () => PARTS).flat();
      for (const [index, part] of kills.entries()) {
        const share = (index + 1) / (kills.length + 2);
        await until(() => load.tasksDone() >= CASES * TASKS_A_CASE * share, 'work goes on');
        await killAndRestart(part);
      }
      await until(async () => load.filed.length === CASES && (await allClosed()), 'all cases end');
      await load.stop();

      await until(async () => (await discrepancies(dataSource)).length === 0, 'books agree', 60_000)
        // the assertions below name what does not agree
        .catch(() => undefined);
      expect(await discrepancies(dataSource)).toEqual([]);
      expect(load.failures).toEqual([]);
      expect(await countCases()).toBe(CASES);
    },
    CASES * 10_000 + 240_000,
  );
});

describe('while the database is away', () => {
  it('the feed refuses and catches up later; a job of a case that is gone harms nothing', async () => {
    const engine = createEngine({ address: stack.zeebeAddress });
    const before = await feedPosition();

    await stack.kill('database');
    const caseId = randomUUID();
    await engine.publishMessage({
      ...{ name: Message.reliefStarted, correlationKey: caseId, messageId: caseId, ttlMs: 0 },
      variables: { caseId, officeId: 'county-a', urgent: false, release: 'standard-1' },
    });
    await sleep(AWAY_MS);
    const answer = await postToFeed(anyRecord());
    await stack.restart('database');
    await until(async () => (await openIncidents()).length > 0, 'the incident is seen', 120_000);

    expect(answer).toBe(503);
    expect(await feedPosition()).toBeGreaterThan(before);
    expect(await openIncidents()).toEqual([
      expect.objectContaining({ elementId: 'issue-materials-receipt', caseId: null }),
    ]);
    expect(await dataSource.query('SELECT * FROM feed_quarantine')).toEqual([]);
    engine.close();
  }, 240_000);
});

describe('the start of a case', () => {
  it('sent again starts nothing again, be it by the outbox or by whoever else', async () => {
    const engine = createEngine({ address: stack.zeebeAddress });
    const people = createPeople(stack.serverUrl, stack.demoPassword);
    const play = { people, cases: new Map(), today, onTask: () => undefined };
    const caseId = await fileCase(play, ordinaryCase('county-c', CASES + 1, today()));
    const hasTask = `SELECT COUNT(*) AS n FROM task WHERE case_id = '${caseId}'`;
    await until(async () => (await count(hasTask)) > 0, 'the first task', 60_000);
    // the task is pushed, the instance is told by the feed a moment later
    const isTold = `SELECT COUNT(*) AS n FROM process_instance WHERE case_id = '${caseId}'`;
    await until(async () => (await count(isTold)) === 1, 'the feed of the start', 60_000);
    const before = await countRoots();

    const [row]: { payload: string }[] = await dataSource.query(
      'SELECT payload FROM outbox WHERE case_id = ?',
      [caseId],
    );
    await engine.publishMessage(JSON.parse(row?.payload ?? '') as EngineMessage);
    await dataSource.query(`UPDATE outbox SET state = 'waiting' WHERE case_id = ?`, [caseId]);
    const isSent = `SELECT COUNT(*) AS n FROM outbox WHERE case_id = '${caseId}' AND state = 'done'`;
    await until(async () => (await count(isSent)) === 1, 'it is sent again', 30_000);
    await sleep(EXPORTED_MS);

    expect(await countRoots()).toBe(before);
    expect(await count(hasTask)).toBe(1);
    engine.close();
  }, 120_000);
});

async function killAndRestart(part: PartName): Promise<void> {
  await stack.kill(part);
  await sleep(DEAD_MS);
  await stack.restart(part);
}

const count = async (sql: string): Promise<number> => {
  const [row]: { n: string }[] = await dataSource.query(sql);
  return Number(row?.n ?? 0);
};
const countCases = () => count('SELECT COUNT(*) AS n FROM relief_case');
const allClosed = async () =>
  (await count('SELECT COUNT(*) AS n FROM relief_case WHERE closed_at IS NULL')) === 0;
const countRoots = () =>
  count('SELECT COUNT(*) AS n FROM process_instance WHERE parent_instance_key IS NULL');
const today = () => toLocalDate(new Date());
const feedPosition = () => count('SELECT MAX(position) AS n FROM feed_position');

const openIncidents = (): Promise<{ elementId: string; caseId: string | null }[]> =>
  dataSource.query(
    `SELECT incident.element_id AS elementId, relief_case.id AS caseId FROM incident
      JOIN process_instance ON process_instance.instance_key = incident.instance_key
      LEFT JOIN relief_case ON relief_case.process_instance_key = process_instance.root_instance_key
      WHERE incident.state = 'open'`,
  );

/** A record the feed has to look up in the database before it can tell that it is old. */
function anyRecord(): string {
  const place = { partitionId: 1, position: 1, key: 1, timestamp: Date.now() };
  const kind = { recordType: 'EVENT', valueType: 'JOB', intent: 'CREATED' };
  return `{"index":{}}\n${JSON.stringify({ ...place, ...kind, value: {} })}\n`;
}

async function postToFeed(body: string): Promise<number> {
  const authorization = `Basic ${Buffer.from(`zeebe:${stack.feedPassword}`).toString('base64')}`;
  const response = await fetch(`http://127.0.0.1:${String(stack.ports.feed)}/_bulk`, {
    method: 'POST',
    headers: { authorization },
    body,
  });
  return response.status;
}
