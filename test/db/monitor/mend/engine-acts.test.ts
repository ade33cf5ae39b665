import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EngineError } from '../../../../processes/engine-error.js';
import { MendCommandRow } from '../../../../server/monitor/mend/mend-command.entity.js';
import { aKey, aMendWorld, type MendWorld } from './mend-world.js';

let world: MendWorld;
beforeAll(async () => {
  world = await aMendWorld();
});
afterAll(() => world.drop());
beforeEach(() => {
  world.engine.received.length = 0;
  world.engine.answers.length = 0;
});

describe('retry-job', () => {
  it('gives a job that failed for good its tries back and resolves its incident', async () => {
    const { instanceKey, caseId } = await world.running();
    const jobKey = await world.job(instanceKey);
    const incidentKey = await world.incident(instanceKey, { jobKey });

    const { id, state } = await world.order(world.operator, 'retry-job', { jobKey });

    expect(world.engine.received).toEqual([`retry ${incidentKey}`]);
    expect(state).toBe('done');
    expect(await world.read(id)).toMatchObject({
      caseId,
      officeId: 'county-a',
      result: '引擎已执行',
    });
  });

  it('lets the lock of a job lapse that a program took and went silent with', async () => {
    const { instanceKey } = await world.running();
    const jobKey = await world.job(instanceKey, { state: 'created', retries: 3 });

    await world.order(world.operator, 'retry-job', { jobKey });

    expect(world.engine.received).toEqual([`offer ${jobKey}`]);
  });

  it('is refused for a job that has ended', async () => {
    const { instanceKey } = await world.running();
    const jobKey = await world.job(instanceKey, { state: 'completed' });

    await expect(world.order(world.operator, 'retry-job', { jobKey })).rejects.toThrow('已经完成');
    expect(world.engine.received).toEqual([]);
  });

  it('is sent again by the sweep when the engine was away, and once only', async () => {
    const { instanceKey } = await world.running();
    const jobKey = await world.job(instanceKey);
    world.engine.answers.push(new EngineError('UNAVAILABLE', 'away'));

    const { id, state } = await world.order(world.operator, 'retry-job', { jobKey });
    world.time.now = new Date(world.time.now.getTime() + 60_000);
    await world.outbox.sweep();
    await world.outbox.sweep();

    expect(state).toBe('running');
    expect(world.engine.received).toEqual([`give-tries ${jobKey}`, `give-tries ${jobKey}`]);
    expect((await world.read(id)).state).toBe('done');
  });
});

describe('resolve-incidents', () => {
  it('takes all of the same step and cause, tells each result, and leaves others alone', async () => {
    const [a, b, c] = [await world.running(), await world.running(), await world.running()];
    const where = { elementId: 'Gateway_Bulk' };
    const asked = await world.incident(a.instanceKey, where);
    await world.incident(b.instanceKey, where);
    await world.incident(c.instanceKey, { elementId: 'Gateway_Other' });
    world.engine.answers.push('done', 'not-found');

    const { id, state } = await world.order(world.operator, 'resolve-incidents', {
      incidentKey: asked,
    });

    const rows = await world.em.findBy(MendCommandRow, { orderId: id });
    expect(rows.map((row) => row.state).sort()).toEqual(['done', 'gone']);
    expect(state).toBe('done');
    expect((await world.read(id)).result).toBe('共2项，完成1项，1项已不存在');
  });

  it('fails as a whole when the engine refuses all', async () => {
    const { instanceKey } = await world.running();
    const incidentKey = await world.incident(instanceKey, { elementId: 'Gateway_No' });
    world.engine.answers.push(new EngineError('WRONG_STATE', 'no retries left'));

    const { id, state } = await world.order(world.operator, 'resolve-incidents', { incidentKey });

    expect(state).toBe('failed');
    expect((await world.read(id)).result).toContain('引擎拒绝');
  });
});

describe('set-variables', () => {
  it('changes an id by its type, continues the step, and puts the old value back', async () => {
    const { instanceKey, caseId } = await world.running();
    const incidentKey = await world.incident(instanceKey);
    await world.task(caseId, instanceKey, {
      state: 'completed',
      variables: { hearingId: 'hearing-1' },
    });
    const input = { instanceKey, incidentKey, name: 'hearingId', value: 'hearing-2' };

    const { id, state } = await world.order(world.operator, 'set-variables', input);
    await world.undo(world.operator, id);

    expect(state).toBe('done');
    expect(world.engine.received).toEqual([
      `set ${instanceKey} {"hearingId":"hearing-2"}`,
      `resolve ${incidentKey}`,
      `set ${instanceKey} {"hearingId":"hearing-1"}`,
    ]);
    const order = await world.read(id);
    expect(order).toMatchObject({ state: 'undone' });
    expect(order.preview.before).toEqual([{ name: '听证事项', value: 'hearing-1' }]);
  });

  it('says so when the old value is not known, and is not taken back then', async () => {
    const { instanceKey } = await world.running();
    const input = { instanceKey, name: 'hearingId', value: 'hearing-2' };

    const { before } = await world.preview(world.operator, 'set-variables', input);
    const { id } = await world.order(world.operator, 'set-variables', input);

    expect(before).toEqual([{ name: '听证事项', value: '引擎不提供，无法得知' }]);
    await expect(world.undo(world.operator, id)).rejects.toThrow('没有原来的值');
  });

  it.each([
    ['shares', '涉及金额'],
    ['verdict', '审批和决定'],
    ['finalApprover', '由规则'],
  ])('never touches %s', async (name, why) => {
    const { instanceKey } = await world.running();
    const input = { instanceKey, name, value: 'x' };

    await expect(world.order(world.operator, 'set-variables', input)).rejects.toThrow(why);
  });

  it('refuses a value of another type', async () => {
    const { instanceKey } = await world.running();
    const input = { instanceKey, name: 'round', value: '2' };

    const plan = await world.preview(world.operator, 'set-variables', input);

    expect(plan).toMatchObject({ refusal: '新的值与变量的类型不符', field: { kind: 'integer' } });
  });
});

describe('cancel-instance', () => {
  it('ends an instance without a case once a second person agrees', async () => {
    const instanceKey = await world.instance();

    const { id, state } = await world.order(world.operator, 'cancel-instance', { instanceKey });
    const sentBefore = [...world.engine.received];
    const answer = await world.confirm(world.supervisor, id);

    expect([state, sentBefore]).toEqual(['asked', []]);
    expect(answer.state).toBe('done');
    expect(world.engine.received).toEqual([`cancel ${instanceKey}`]);
  });

  it('is refused for a called instance and for the instance of an open case', async () => {
    const { instanceKey: own } = await world.running();
    const called = await world.instance({ parentInstanceKey: own, rootInstanceKey: own });
    const cancel = (instanceKey: string) =>
      world.order(world.operator, 'cancel-instance', { instanceKey });

    await expect(cancel(called)).rejects.toThrow('被调用的子流程不能单独终止');
    await expect(cancel(own)).rejects.toThrow('案件正在办理');
  });

  it('may end a second instance beside the one its case runs in', async () => {
    const { caseId } = await world.running();
    const beside = await world.instance({ caseId });

    const plan = await world.preview(world.operator, 'cancel-instance', { instanceKey: beside });

    expect(plan.refusal).toBeNull();
  });

  it('is refused for what the feed never told of', async () => {
    const plan = await world.preview(world.operator, 'cancel-instance', { instanceKey: aKey() });

    expect(plan.refusal).toBe('引擎没有这个流程的记录');
  });
});
