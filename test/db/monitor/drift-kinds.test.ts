import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EngineError } from '../../../processes/engine-error.js';
import type { Outcome } from '../../../processes/job.js';
import { checkAgainstEngine } from '../../../server/engine/check/check-against-engine.js';
import { EngineGone } from '../../../server/engine/check/engine-check.entity.js';
import { enqueue, enqueueMessage } from '../../../server/engine/enqueue.js';
import { OutboxRow } from '../../../server/engine/outbox-row.entity.js';
import { takeInFeed } from '../../../server/engine/take-in-feed.js';
import { driftCaseWithoutInstance } from '../../../server/monitor/stuck/kinds/drift-case-without-instance.js';
import { driftInstanceWithoutCase } from '../../../server/monitor/stuck/kinds/drift-instance-without-case.js';
import { driftTaskGone } from '../../../server/monitor/stuck/kinds/drift-task-gone.js';
import { driftTaskMissing } from '../../../server/monitor/stuck/kinds/drift-task-missing.js';
import { feedLag } from '../../../server/monitor/stuck/kinds/feed-lag.js';
import { feedQuarantine } from '../../../server/monitor/stuck/kinds/feed-quarantine.js';
import { outboxStuck } from '../../../server/monitor/stuck/kinds/outbox-stuck.js';
import type { Found, StuckKind } from '../../../server/monitor/stuck/stuck-kind.js';
import { aWorld, file, type World } from '../cases/world.js';
import { aRecord, bulk, instanceRecord, jobRecord } from '../engine/feed-records.js';
import { insertTask } from '../tasks/a-task.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.drop();
});

let nextKey = 90_000;
const aKey = (): number => (nextKey += 1);
const secondsAgo = (seconds: number) => new Date(world.clock.now().getTime() - seconds * 1000);
const takeIn = (...records: Parameters<typeof bulk>[0]) => takeInFeed(world.deps, bulk(records));
const old = { timestamp: Date.parse('2026-01-05T02:00:00Z') };

async function look(kind: StuckKind, subject: string): Promise<(Found & { said: string })[]> {
  const found = await kind.find({ ...world.deps, engine: null });
  return found
    .filter((one) => one.subject === subject)
    .map((one) => ({ ...one, said: kind.sentence(one.facts) }));
}

/** A case whose start message the engine took a while ago. */
async function aStarted(seconds = 120): Promise<string> {
  const { caseId } = await file(world);
  const sent = { state: 'done' as const, sentAt: secondsAgo(seconds) };
  await world.em.update(OutboxRow, { caseId }, sent);
  return caseId;
}

/** The engine tells that it began a case. */
async function aRunning(caseId: string): Promise<number> {
  const root = aKey();
  const correlated = { messageName: 'relief-started', correlationKey: caseId };
  await takeIn(
    aRecord(
      'MESSAGE_START_EVENT_SUBSCRIPTION',
      'CORRELATED',
      aKey(),
      { ...correlated, processInstanceKey: root, bpmnProcessId: 'relief-case' },
      old,
    ),
    { ...instanceRecord('ELEMENT_ACTIVATING', root), ...old },
  );
  return root;
}

describe('a case whose process never began', () => {
  it('is found a minute after its start message was sent when the feed is late, and gone when the engine tells of it', async () => {
    const caseId = await aStarted();
    const fresh = await aStarted(20);

    const found = await look(driftCaseWithoutInstance, caseId);
    await aRunning(caseId);

    expect(found).toMatchObject([
      {
        ...{ caseId, owner: { kind: 'operator' } },
        said: '案件已经登记，启动流程的消息也已发出，但引擎没有启动流程',
      },
    ]);
    expect(driftCaseWithoutInstance.acts(found[0] as Found)[0]).toMatchObject({
      ...{ kind: 'mend', act: 'restart-case', input: { caseId } },
    });
    expect(await look(driftCaseWithoutInstance, caseId)).toEqual([]);
    expect(await look(driftCaseWithoutInstance, fresh)).toEqual([]);
  });

  it('is found in seconds while the feed is well, and not before the feed could tell', async () => {
    const [late, fresh] = [await aStarted(8), await aStarted(3)];
    await takeIn(jobRecord('CREATED', aKey()));
    const now = world.clock.now();
    await world.em.query('UPDATE feed_position SET seen_at = ?, record_at = ?', [now, now]);

    const found = [
      await look(driftCaseWithoutInstance, late),
      await look(driftCaseWithoutInstance, fresh),
    ];

    expect(found.map(({ length }) => length)).toEqual([1, 0]);
  });

  it('is told apart from one whose process ended while the case is open', async () => {
    const caseId = await aStarted();
    const root = await aRunning(caseId);
    const endedAt = secondsAgo(300).getTime();
    await takeIn({ ...instanceRecord('ELEMENT_COMPLETED', root), timestamp: endedAt });

    const [found] = await look(driftCaseWithoutInstance, caseId);
    await world.em.query('UPDATE relief_case SET closed_at = ? WHERE id = ?', [
      world.clock.now(),
      caseId,
    ]);

    expect(found?.said).toBe(`案件尚未办结，引擎中的流程（${String(root)}）却已经结束`);
    expect(await look(driftCaseWithoutInstance, caseId)).toEqual([]);
  });
});

describe('a process of the engine', () => {
  it('that belongs to no case is found, and gone when it ends', async () => {
    const lone = aKey();
    await takeIn({ ...instanceRecord('ELEMENT_ACTIVATING', lone), ...old });
    const ordinary = await aRunning(await aStarted());

    const found = await look(driftInstanceWithoutCase, String(lone));
    await takeIn(instanceRecord('ELEMENT_TERMINATED', lone));

    expect(found).toMatchObject([
      { caseId: null, said: `引擎中有一个流程在运行，数据库里没有它的案件（流程${String(lone)}）` },
    ]);
    expect(await look(driftInstanceWithoutCase, String(lone))).toEqual([]);
    expect(await look(driftInstanceWithoutCase, String(ordinary))).toEqual([]);
  });

  it('that is the second one of a case is found with the case, the first is not', async () => {
    const caseId = await aStarted();
    const first = await aRunning(caseId);
    const second = await aRunning(caseId);

    expect(await look(driftInstanceWithoutCase, String(second))).toMatchObject([
      { caseId, facts: { why: 'other-instance' } },
    ]);
    expect(await look(driftInstanceWithoutCase, String(first))).toEqual([]);
  });
});

describe('a task here', () => {
  it('whose job ended in the engine is found, an open one is not', async () => {
    const caseId = await aStarted();
    const [gone, open] = [
      await insertTask(world.em, { caseId }),
      await insertTask(world.em, { caseId }),
    ];
    await takeIn(
      { ...jobRecord('CREATED', gone.jobKey), ...old },
      jobRecord('CREATED', open.jobKey),
    );
    await world.em.query(`UPDATE engine_job SET state = 'canceled' WHERE job_key = ?`, [
      gone.jobKey,
    ]);

    const found = await look(driftTaskGone, gone.id);
    await world.em.query(`UPDATE task SET state = 'cancelled' WHERE id = ?`, [gone.id]);

    expect(found).toMatchObject([
      { caseId, said: '任务“审查核实”在这里待办理，引擎中却已经结束，办理结果不会生效' },
    ]);
    expect(await look(driftTaskGone, gone.id)).toEqual([]);
    expect(await look(driftTaskGone, open.id)).toEqual([]);
  });

  it('that is missing while the engine waits for it is found, be it never opened or taken away', async () => {
    const [missing, held, removed] = [aKey(), aKey(), aKey()];
    const root = await aRunning(await aStarted());
    const at = { processInstanceKey: root, elementInstanceKey: aKey() };
    await takeIn(
      { ...jobRecord('CREATED', missing, at), ...old },
      { ...jobRecord('TIMEOUT_UPDATED', held, at), ...old },
      { ...jobRecord('TIMEOUT_UPDATED', removed, at), ...old },
    );
    await insertTask(world.em, { caseId: await aStarted(), jobKey: String(held) });

    const found = await look(driftTaskMissing, String(missing));
    await insertTask(world.em, { caseId: await aStarted(), jobKey: String(missing) });

    expect(found[0]?.said).toBe('引擎在等待办理“verify-case”，但任务没有出现在任何人的待办中');
    expect(await look(driftTaskMissing, String(missing))).toEqual([]);
    expect(await look(driftTaskMissing, String(held))).toEqual([]);
    expect(await look(driftTaskMissing, String(removed))).toHaveLength(1);
  });
});

describe('the check against the engine', () => {
  /** Knows only what it is given. */
  const engineThatKnows = (...keys: string[]) => ({
    setVariables: async (key: string) => {
      if (!keys.includes(key)) throw new EngineError('NOT_FOUND', 'setVariables: 5 NOT_FOUND');
    },
    settleJob: async ({ key }: { key: string }, _outcome: Outcome) =>
      keys.includes(key) ? ('done' as const) : ('not-found' as const),
  });

  it('finds a task the engine does not know though the feed says so, and forgets it when it is there', async () => {
    const caseId = await aStarted();
    const root = String(await aRunning(caseId));
    const task = await insertTask(world.em, { caseId });

    const first = await checkAgainstEngine(world.deps, engineThatKnows(root), 1000);
    await world.em.query('UPDATE engine_gone SET found_at = ?', [secondsAgo(30)]);
    const found = await look(driftTaskGone, task.id);
    await checkAgainstEngine(world.deps, engineThatKnows(root, task.jobKey), 1000);

    expect(first?.error).toBeNull();
    expect(found).toMatchObject([
      { facts: { told: 'engine' }, said: expect.stringContaining('引擎回答没有这项任务') },
    ]);
    expect(await world.em.existsBy(EngineGone, { kind: 'job', subjectKey: task.jobKey })).toBe(
      false,
    );
    expect(await look(driftTaskGone, task.id)).toEqual([]);
  });

  it('goes on where the last look ended, and says why one came to no end', async () => {
    await aRunning(await aStarted());
    await aRunning(await aStarted());
    const asked: string[] = [];
    const listening = {
      ...engineThatKnows(),
      setVariables: async (key: string) => {
        asked.push(key);
      },
    };
    await world.em.query('DELETE FROM engine_check');

    await checkAgainstEngine(world.deps, listening, 1);
    await checkAgainstEngine(world.deps, listening, 1);
    const broken = { ...listening, setVariables: () => Promise.reject(new Error('away')) };
    const failed = await checkAgainstEngine(world.deps, broken, 1);

    expect(new Set(asked.slice(0, 2)).size).toBe(2);
    expect(failed?.error).toBe('away');
  });
});

describe('a command that does not reach the engine', () => {
  it('is found after five tries with its cause in words, the first of its case alone', async () => {
    const caseId = await aStarted();
    const now = world.clock.now();
    await enqueueMessage(world.em, { caseId, name: 'case-terminated', key: caseId, now });
    await enqueue(world.em, {
      ...{ caseId, kind: 'complete-job', now },
      payload: { taskId: 't', jobKey: '1', variables: {} },
    });
    const rows = await world.em.find(OutboxRow, {
      where: { caseId, state: 'waiting' },
      order: { id: 'ASC' },
    });
    const [first, second] = rows.map(({ id }) => id);
    const lastError = 'EngineError: publishMessage: 14 UNAVAILABLE: No connection established';
    await world.em.update(OutboxRow, { id: first ?? '' }, { attempts: 5, lastError });

    const found = await look(outboxStuck, String(first));
    await world.em.update(OutboxRow, { caseId }, { state: 'done' });

    expect(found).toMatchObject([
      {
        caseId,
        said: '“通知流程继续”的指令没有送达引擎，已试5次：引擎没有应答',
        facts: { behind: 1 },
      },
    ]);
    expect(await look(outboxStuck, String(second))).toEqual([]);
    expect(await look(outboxStuck, String(first))).toEqual([]);
  });
});

describe('the feed', () => {
  it('is silent when the engine takes completed tasks and tells nothing, an idle engine is not', async () => {
    const caseId = await aStarted();
    await takeIn(jobRecord('CREATED', aKey()));
    await world.em.query('UPDATE feed_position SET seen_at = ?, record_at = ?', [
      ...[secondsAgo(60), secondsAgo(61)],
    ]);
    const idle = await look(feedLag, 'feed');
    await enqueue(world.em, {
      ...{ caseId, kind: 'complete-job', now: secondsAgo(30) },
      payload: { taskId: 't', jobKey: '1', variables: {} },
    });
    await world.em.update(OutboxRow, { caseId }, { state: 'done', sentAt: secondsAgo(30) });

    const found = await look(feedLag, 'feed');
    await takeIn(aRecord('JOB', 'CREATED', aKey(), {}, { timestamp: secondsAgo(1).getTime() }));
    await world.em.query('DELETE FROM feed_quarantine');

    expect(idle).toEqual([]);
    expect(found[0]?.said).toContain('没有把记录送来');
    expect(await look(feedLag, 'feed')).toEqual([]);
  });

  it('is behind when records are old as they come', async () => {
    await world.em.query('UPDATE feed_position SET seen_at = ?, record_at = ?', [
      ...[secondsAgo(1), secondsAgo(41)],
    ]);

    expect((await look(feedLag, 'feed'))[0]?.said).toBe(
      '引擎的记录晚了40秒才收到，任务和案件的状态更新滞后',
    );
  });

  it('has a record in quarantine until it is taken in', async () => {
    const poison = aRecord('JOB', 'CREATED', aKey(), { type: 'notify' });
    await takeIn(poison);
    const subject = `1:${String(poison.position)}`;

    const found = await look(feedQuarantine, subject);
    await world.em.query('DELETE FROM feed_quarantine');

    expect(found[0]?.said).toContain(`第${String(poison.position)}号记录无法写入`);
    expect(await look(feedQuarantine, subject)).toEqual([]);
  });
});
