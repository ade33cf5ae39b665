import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '../../server/db/data-source.js';
import { locateHome } from '../../server/embedded/home.mjs';
import { startStack, type Stack } from '../../server/embedded/stack.mjs';
import { discrepancies } from '../engine/faults/discrepancies.js';
import { startLoad, type Load } from '../engine/faults/load.js';
import { until } from '../engine/faults/until.js';
import { startBrokers, type Brokers } from './brokers.mjs';
import { feedPositions, partitionsOfCases, unknownKeys } from './feed-positions.js';
import { freePorts } from './free-ports.js';

/**
 * `npm run test:cluster`: two servers and two workers against three brokers, three partitions, replication three. While people of both
 * servers work, the broker that leads a partition is killed and comes back. Nothing may be lost or done twice; times are told.
 */
const CASES = Number(process.env['YINGJIU_CLUSTER_CASES'] ?? 8);
const FEED_PASSWORD = 'feed-of-the-cluster';
const TASKS_A_CASE = 12;

interface Times {
  newLeaderMs: number;
  goesOnMs: number;
  replicatedMs: number;
}

async function main(): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'yingjiu-cluster-'));
  const stops: (() => Promise<unknown>)[] = [];
  const stopAll = async (): Promise<void> => {
    for (const stop of stops.splice(0)) await stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stopAll().finally(() => process.exit(130)));
  }
  try {
    const world = await start(root, stops);
    const [first, second] = world.servers;
    const half = Math.ceil(CASES / 2);
    const loads = [
      await startLoad(first.serverUrl, first.demoPassword, half),
      await startLoad(second.serverUrl, first.demoPassword, CASES - half, half + 1),
    ];
    const tasksDone = () => loads.reduce((sum, load) => sum + load.tasksDone(), 0);
    await until(() => tasksDone() >= (CASES * TASKS_A_CASE) / 4, 'work is under way');
    const times = await killLeader(world.brokers, tasksDone);
    console.log(
      `主分区换主 ${seconds(times.newLeaderMs)}，业务继续 ${seconds(times.goesOnMs)}，恢复三副本 ${seconds(times.replicatedMs)}`,
    );
    const faults = await faultsAfter(first.databaseUrl, loads);
    for (const fault of faults) console.log(`不一致：${fault}`);
    console.log(
      faults.length === 0 ? `${String(CASES)} 件全部办结，没有丢失和重复。` : '集群测试没有通过。',
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await stopAll();
    if (process.env['YINGJIU_KEEP_DATA'] !== '1') rmSync(root, { recursive: true, force: true });
  }
}

async function start(root: string, stops: (() => Promise<unknown>)[]) {
  const [feedA, feedB] = await freePorts(2);
  const began = Date.now();
  const brokers = await startBrokers({
    ...{ root, feedPorts: [feedA, feedB], feedPassword: FEED_PASSWORD },
  });
  stops.unshift(() => brokers.stop());
  console.log(`三个节点、三个分区就绪：${seconds(Date.now() - began)}`);
  const env = {
    YINGJIU_DOWNLOADS: locateHome(process.env).downloads,
    YINGJIU_FEED_PASSWORD: FEED_PASSWORD,
    YINGJIU_DEMO: '1',
  };
  const program = async (name: string, gateway: number, feed: number, more: object) => {
    const stack = await startStack({
      ...{ home: join(root, name), code: 'source', ports: { feed } },
      parts: ['server', 'workers'],
      env: { ...env, ZEEBE_ADDRESS: brokers.addresses[gateway] ?? '', ...more },
    });
    stops.unshift(() => stack.stop());
    return stack;
  };
  const database = await startStack({ home: join(root, 'database'), parts: ['database'], env });
  stops.push(() => database.stop());
  const shared = secretsOf(database);
  const first = await program('first', 0, feedA, shared);
  const second = await program('second', 1, feedB, shared);
  return { brokers, servers: [first, second] as const };
}

/** Several servers are one product: they share database, keys and passwords. */
const secretsOf = ({ env, databaseUrl }: Stack) => ({
  DATABASE_URL: databaseUrl,
  YINGJIU_DATA_KEY: env['YINGJIU_DATA_KEY'] ?? '',
  YINGJIU_SESSION_SECRET: env['YINGJIU_SESSION_SECRET'] ?? '',
  YINGJIU_DEMO_PASSWORD: env['YINGJIU_DEMO_PASSWORD'] ?? '',
  YINGJIU_FILES: env['YINGJIU_FILES'] ?? '',
});

async function killLeader(brokers: Brokers, tasksDone: () => number): Promise<Times> {
  const victim = (await brokers.leaders(0)).get(1) ?? 0;
  const asked = (victim + 1) % brokers.addresses.length;
  const [at, before] = [Date.now(), tasksDone()];
  await brokers.kill(victim);
  console.log(`分区 1 的主节点 ${String(victim)} 被终止（已办 ${String(before)} 项）`);
  const isLed = async (): Promise<boolean> => {
    const leaders = await brokers.leaders(asked);
    return leaders.size === 3 && ![...leaders.values()].includes(victim);
  };
  await until(isLed, 'others lead', 120_000);
  const newLeaderMs = Date.now() - at;
  const here = tasksDone();
  await until(() => tasksDone() > here, 'work goes on', 180_000);
  const goesOnMs = Date.now() - at;
  const back = Date.now();
  await brokers.restart(victim);
  await brokers.formed();
  return { newLeaderMs, goesOnMs, replicatedMs: Date.now() - back };
}

/** Everything that is not as it must be, in words. */
async function faultsAfter(databaseUrl: string, loads: readonly Load[]): Promise<string[]> {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 3 }).initialize();
  try {
    const open = async () => {
      const [row]: { n: string }[] = await dataSource.query(
        'SELECT COUNT(*) AS n FROM relief_case WHERE closed_at IS NULL',
      );
      return Number(row?.n);
    };
    const isFiled = () => loads.every(({ filed }) => filed.length > 0) && countOf(loads) === CASES;
    await until(async () => isFiled() && (await open()) === 0, 'all cases end', 600_000);
    for (const load of loads) await load.stop();
    await until(async () => (await discrepancies(dataSource)).length === 0, 'agree', 60_000).catch(
      () => undefined,
    );
    const feed = await feedPositions(dataSource);
    const onPartitions = await partitionsOfCases(dataSource);
    console.log(
      `引擎记录 ${String(feed.records)} 条，来自分区 ${feed.partitions.join('、')}；案件在分区 ${onPartitions.join('、')}。`,
    );
    return [
      ...(await discrepancies(dataSource)).map(({ text }) => text),
      ...loads.flatMap(({ failures }) => failures.map(String)),
      ...(feed.repeated > 0 ? [`${String(feed.repeated)} 条引擎记录收了两次`] : []),
      ...(feed.partitions.length < 3 ? ['有分区没有引擎记录'] : []),
      ...(onPartitions.length < 3 ? ['案件没有分到三个分区'] : []),
      ...((await unknownKeys(dataSource)) > 0 ? ['有任务的键引擎不认识'] : []),
    ];
  } finally {
    await dataSource.destroy();
  }
}

const countOf = (loads: readonly Load[]): number =>
  loads.reduce((sum, { filed }) => sum + filed.length, 0);

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} 秒`;

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
