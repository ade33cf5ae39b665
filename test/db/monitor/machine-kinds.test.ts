import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { JobType } from '../../../processes/contract.js';
import type { Topology } from '../../../processes/topology.js';
import { ProgramHeartbeat } from '../../../server/monitor/health/program-heartbeat.entity.js';
import type { EngineProbe } from '../../../server/monitor/read-health.js';
import { backupOld } from '../../../server/monitor/stuck/kinds/backup-old.js';
import { browserMissing } from '../../../server/monitor/stuck/kinds/browser-missing.js';
import { calendarMissing } from '../../../server/monitor/stuck/kinds/calendar-missing.js';
import { diskLow } from '../../../server/monitor/stuck/kinds/disk-low.js';
import { engineBackPressure } from '../../../server/monitor/stuck/kinds/engine-back-pressure.js';
import { engineNoLeader } from '../../../server/monitor/stuck/kinds/engine-no-leader.js';
import { engineUnreachable } from '../../../server/monitor/stuck/kinds/engine-unreachable.js';
import { programSilent } from '../../../server/monitor/stuck/kinds/program-silent.js';
import { workerTypeSilent } from '../../../server/monitor/stuck/kinds/worker-type-silent.js';
import type { StuckContext, StuckKind } from '../../../server/monitor/stuck/stuck-kind.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { insertCase } from '../../api/people/a-case.js';
import { aPaper } from '../service/a-paper.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testConfig, testDeps } from '../../support/test-deps.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});
const em = () => database.dataSource.manager;
afterEach(async () => {
  await em().clear(ProgramHeartbeat);
  await em().query('DELETE FROM health_sample');
  await em().query('DELETE FROM backup_run');
});

const context = (overrides: Partial<StuckContext> = {}): StuckContext => ({
  ...testDeps(database.dataSource),
  engine: null,
  ...overrides,
});

/** Sentences of what the kind finds now. */
async function said(kind: StuckKind, world = context()): Promise<string[]> {
  const found = await kind.find(world);
  return found.map(({ facts }) => kind.sentence(facts));
}

async function aCase(): Promise<string> {
  const { id: officeId } = await insertOffice(em());
  const handler = await insertAccount(em(), { officeId, roles: ['handler'] });
  return (await insertCase(em(), { officeId, handler })).caseId;
}

const allHeard = Object.fromEntries(Object.values(JobType).map((type) => [type, 0]));

interface Life {
  kind: 'server' | 'workers';
  host?: string;
  silentSeconds?: number;
  startedSecondsAgo?: number;
  jobTypes?: Record<string, number>;
  facts?: Partial<ProgramHeartbeat['facts']>;
}
let programs = 0;
async function aProgram({ kind, host = 'host-a', ...life }: Life): Promise<void> {
  const { silentSeconds = 0, startedSecondsAgo = 600, jobTypes = allHeard, facts = {} } = life;
  await em().query(
    `INSERT INTO program_heartbeat (id, kind, host, started_at, seen_at, job_types, facts)
     VALUES (?, ?, ?, UTC_TIMESTAMP(3) - INTERVAL ? SECOND, UTC_TIMESTAMP(3) - INTERVAL ? SECOND, ?, ?)`,
    [
      ...[`${kind}:${host}:${String((programs += 1))}`, kind, host],
      ...[startedSecondsAgo, silentSeconds, JSON.stringify(jobTypes)],
      JSON.stringify({ memoryBytes: 1, disks: [], browser: null, ...facts }),
    ],
  );
}

const whole: Topology = {
  ...{ gatewayVersion: '8.5.8', clusterSize: 1, partitionsCount: 1, replicationFactor: 1 },
  brokers: [
    {
      ...{ nodeId: 0, host: '127.0.0.1', port: 26_501, version: '8.5.8' },
      partitions: [{ partitionId: 1, role: 'LEADER', health: 'HEALTHY' }],
    },
  ],
};
const telling = (topology: Topology): EngineProbe => ({ topology: async () => topology });

describe('程序失去联系', () => {
  it('finds nothing while server and workers live', async () => {
    await aProgram({ kind: 'server' });
    await aProgram({ kind: 'workers' });

    expect(await said(programSilent)).toEqual([]);
  });

  it('says that no workers run when the only ones fell silent', async () => {
    await aProgram({ kind: 'server' });
    await aProgram({ kind: 'workers', silentSeconds: 8 });

    expect(await said(programSilent)).toEqual([
      '没有任何作业程序在运行，自动环节不执行，新任务不出现，文书不生成',
    ]);
  });

  it('names the machine when others of the kind go on', async () => {
    await aProgram({ kind: 'server' });
    await aProgram({ kind: 'workers' });
    await aProgram({ kind: 'workers', host: 'host-b', silentSeconds: 60 });

    expect(await said(programSilent)).toEqual(['host-b上的一个作业程序失去联系，其余仍在运行']);
  });

  it('does not miss a program that was started again on its machine', async () => {
    await aProgram({ kind: 'server' });
    await aProgram({ kind: 'workers', silentSeconds: 60 });
    await aProgram({ kind: 'workers', startedSecondsAgo: 30 });

    expect(await said(programSilent)).toEqual([]);
  });

  it('lets programs that start together come', async () => {
    await aProgram({ kind: 'server', startedSecondsAgo: 5 });
    await aProgram({ kind: 'workers', silentSeconds: 7_200 });

    expect(await said(programSilent)).toEqual([]);
  });
});

describe('作业无人领取', () => {
  it('finds nothing while every type is heard of', async () => {
    await aProgram({ kind: 'workers' });

    expect(await said(workerTypeSilent)).toEqual([]);
  });

  it('names the types nobody heard of for long', async () => {
    const heard = { ...allHeard, [JobType.closeCase]: 31_000 };
    await aProgram({ kind: 'workers', jobTypes: { ...heard, [JobType.notify]: 3_600_000 } });

    expect(await said(workerTypeSilent)).toEqual([
      '没有作业程序领取“notify”类作业，用到它的环节不执行',
      '没有作业程序领取“close-case”类作业，用到它的环节不执行',
    ]);
  });

  it('leaves it to 引擎无应答 when the engine answers nobody', async () => {
    const away: EngineProbe = { topology: () => Promise.reject(new Error('no answer')) };
    await aProgram({ kind: 'workers', jobTypes: { [JobType.notify]: 60_000 } });

    expect(await said(workerTypeSilent, context({ engine: away }))).toEqual([]);
  });

  it('leaves it to 程序失去联系 when no workers run at all', async () => {
    await aProgram({ kind: 'workers', silentSeconds: 60 });

    expect(await said(workerTypeSilent)).toEqual([]);
  });
});

describe('引擎无应答', () => {
  it('finds nothing while the gateway answers, or where there is no engine', async () => {
    expect(await said(engineUnreachable, context({ engine: telling(whole) }))).toEqual([]);
    expect(await said(engineUnreachable)).toEqual([]);
  });

  it('is found when the gateway refuses, and keeps the time of the open finding', async () => {
    const away: EngineProbe = { topology: () => Promise.reject(new Error('no answer')) };
    const since = new Date('2026-03-02T01:00:00.000Z');
    await em().query(
      `INSERT INTO stuck_finding (id, kind, subject, desk, since, since_on, owner_kind, facts, sentence, owed_fen, harm, found_at, open_key)
       VALUES (UUID(), 'engine-unreachable', 'gateway', 'machine', ?, '2026-03-02', 'operator', '{}', '', 0, 100, ?, 'engine-unreachable:gateway')`,
      [since, since],
    );

    const found = await engineUnreachable.find(context({ engine: away }));

    expect(found).toMatchObject([
      { subject: 'gateway', officeId: null, since, owner: { kind: 'operator' } },
    ]);
  });
});

describe('引擎分区异常', () => {
  it('finds nothing while every partition is led', async () => {
    expect(await said(engineNoLeader, context({ engine: telling(whole) }))).toEqual([]);
  });

  it('names the partition nobody leads', async () => {
    const engine = telling({ ...whole, partitionsCount: 2 });

    expect(await said(engineNoLeader, context({ engine }))).toEqual([
      '流程引擎第2分区没有主节点，该分区的案件全部停滞',
    ]);
  });
});

describe('引擎过载拒收 and 磁盘空间不足, as the broker tells them', () => {
  let broker: Server;
  let text = '';
  beforeAll(async () => {
    broker = createServer((_request, response) => response.end(text)).listen(0, '127.0.0.1');
    await once(broker, 'listening');
  });
  afterAll(() => {
    broker.close();
  });
  const asking = () => {
    const { port } = broker.address() as { port: number };
    return context({ config: testConfig({ zeebeManagementUrl: `http://127.0.0.1:${port}` }) });
  };
  const sampled = (droppedRequests: number) =>
    em().query(
      'INSERT INTO health_sample (taken_at, numbers) VALUES (UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE, ?)',
      [JSON.stringify({ droppedRequests })],
    );

  it('finds no pressure while no more commands are refused than a minute ago', async () => {
    await sampled(5);
    text = 'zeebe_dropped_request_count_total{partition="1",} 5.0\n';

    expect(await said(engineBackPressure, asking())).toEqual([]);
  });

  it('counts the commands refused in the last minutes', async () => {
    await sampled(5);
    text = 'zeebe_dropped_request_count_total{partition="1",} 12.0\n';

    expect(await said(engineBackPressure, asking())).toEqual([
      '流程引擎过载，最近几分钟拒收了7条指令；系统会自动重送，办理变慢',
    ]);
  });

  it('finds the disk of the engine and of a program below two gibibytes, and no other', async () => {
    text = 'disk_free_bytes{path="/d",} 1.0E9\ndisk_total_bytes{path="/d",} 1.0E11\n';
    const full = { folder: '/files', freeBytes: 1024 ** 3, totalBytes: 1024 ** 4 };
    const roomy = { folder: '/anchors', freeBytes: 1024 ** 4, totalBytes: 1024 ** 4 };
    await aProgram({ kind: 'server', facts: { disks: [full, roomy] } });
    await aProgram({ kind: 'workers', facts: { disks: [full] } });

    expect(await said(diskLow, asking())).toEqual([
      'host-a的/files所在磁盘只剩1 GiB，低于2 GiB时引擎停止受理、文件不能写入',
      '流程引擎数据所在磁盘只剩0.9 GiB，低于2 GiB时引擎停止受理、文件不能写入',
    ]);
  });
});

describe('文书不能打印', () => {
  const noBrowser = { browser: { ok: false, at: '2026-03-02T02:00:00.000Z', message: 'none' } };

  it('is found when the browser does not start and papers wait', async () => {
    await aProgram({ kind: 'workers', facts: noBrowser });
    expect(await said(browserMissing)).toEqual([]);
    const deps = testDeps(database.dataSource);
    await aPaper({ dataSource: database.dataSource, deps }, await aCase(), 'relief-decision');

    expect(await said(browserMissing)).toEqual([
      'host-a上的无头浏览器不能启动，1份文书等待生成PDF；审批不受影响',
    ]);
  });
});

describe('备份过期', () => {
  const aBackup = (hours: number) =>
    em().query(
      `INSERT INTO backup_run (id, kind, state, folder, has_engine, started_at, ended_at)
       VALUES (UUID(), 'backup', 'done', '/b', 1, UTC_TIMESTAMP(3) - INTERVAL ? HOUR, UTC_TIMESTAMP(3) - INTERVAL ? HOUR)`,
      [hours, hours],
    );

  it('is found three days after the last backup', async () => {
    await aBackup(73);

    expect(await said(backupOld)).toEqual(['最近一次备份在3天前，其后的案件数据没有备份']);
  });

  it('is not found where one is younger', async () => {
    await aBackup(100);
    await aBackup(71);

    expect(await said(backupOld)).toEqual([]);
  });

  it('is found where cases run for days and nobody ever took one', async () => {
    const id = await aCase();
    await em().query(
      'UPDATE relief_case SET created_at = UTC_TIMESTAMP(3) - INTERVAL 4 DAY WHERE id = ?',
      [id],
    );

    expect(await said(backupOld)).toEqual(['本系统从未备份']);
  });
});

describe('工作日历缺失', () => {
  const on = (instant: string) => {
    const deps = testDeps(database.dataSource);
    deps.clock.set(instant);
    return { ...deps, engine: null };
  };

  it('is found from 1 December on, in the office at the top', async () => {
    const office = await insertOffice(em(), {});

    expect(await calendarMissing.find(on('2026-11-30T02:00:00.000Z'))).toEqual([]);
    const found = await calendarMissing.find(on('2026-12-01T02:00:00.000Z'));

    expect(found.map(({ officeId }) => officeId)).toContain(office.id);
    expect(calendarMissing.sentence(found[0]?.facts ?? {})).toBe(
      '2027年节假日安排尚未录入，跨入该年的期限算不出届满日',
    );
  });
});
