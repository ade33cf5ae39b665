import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../../server/audit/audit-entry.entity.js';
import { ProcessInstance } from '../../../../server/engine/process-instance.entity.js';
import { listMends } from '../../../../server/monitor/mend/list-mends.js';
import { readMend } from '../../../../server/monitor/mend/read-mend.js';
import { Notice } from '../../../../server/notices/notice.entity.js';
import { anActor } from '../../money/world.js';
import { aMendWorld, type MendWorld } from './mend-world.js';

let world: MendWorld;
beforeAll(async () => {
  world = await aMendWorld();
});
afterAll(() => world.drop());

/** An order that waits: a variable that moves the way of the case. */
async function aWaitingOrder() {
  const { instanceKey, caseId } = await world.running();
  const input = { instanceKey, name: 'round', value: 2 };
  const { id } = await world.order(world.operator, 'set-variables', input);
  return { id, instanceKey, caseId };
}

describe('the second person', () => {
  it('is told, agrees, and who asked is told of it', async () => {
    const { id, caseId } = await aWaitingOrder();

    const { state } = await world.confirm(world.supervisor, id);

    expect(state).toBe('done');
    const notices = await world.em.findBy(Notice, { caseId });
    expect(notices.map(({ kind, role }) => `${kind} ${role ?? ''}`.trim()).sort()).toEqual([
      'mend-asked case-supervisor',
      'mend-asked chief',
      'mend-asked deputy-chief',
      'mend-confirmed',
    ]);
    const told = notices.find(({ kind }) => kind === 'mend-confirmed');
    expect(told?.accountId).toBe(world.operator.accountId);
  });

  it('is never who asked, and never somebody without the permission', async () => {
    const both = await anActor(world, 'city-a', 'operator', 'case-supervisor');
    const { instanceKey } = await world.running();
    const input = { instanceKey, name: 'round', value: 2 };
    const { id } = await world.order(both, 'set-variables', input);

    await expect(world.confirm(both, id)).rejects.toThrow('不能复核自己的处置单');
    await expect(world.confirm(world.operator, id)).rejects.toThrow('复核处置');
    expect((await world.read(id)).state).toBe('asked');
  });

  it('refuses with a reason, and nothing is sent', async () => {
    const { id } = await aWaitingOrder();
    world.engine.received.length = 0;

    await world.refuse(world.supervisor, id);

    expect(await world.read(id)).toMatchObject({ state: 'refused', secondReason: '不妥' });
    expect(world.engine.received).toEqual([]);
    await expect(world.confirm(world.supervisor, id)).rejects.toThrow('已经复核过');
  });

  it('cannot agree once the world has changed', async () => {
    const { id, instanceKey } = await aWaitingOrder();
    await world.em.update(ProcessInstance, { instanceKey }, { state: 'completed' });

    const view = await readMend(world.deps, { id, actor: world.supervisor });

    expect(view).toMatchObject({ isStale: true, mayConfirm: true });
    await expect(world.confirm(world.supervisor, id)).rejects.toThrow('情况已经变化');
  });

  it('takes back what needed a second person; who asked does not', async () => {
    const { instanceKey, caseId } = await world.running();
    await world.task(caseId, instanceKey, { state: 'completed', variables: { round: 1 } });
    const input = { instanceKey, name: 'round', value: 2 };
    const { id } = await world.order(world.operator, 'set-variables', input);
    await world.confirm(world.supervisor, id);

    const answer = await world.undo(world.supervisor, id);

    expect(answer.state).toBe('undone');
    await expect(world.undo(world.operator, id)).rejects.toThrow();
  });
});

describe('orders', () => {
  it('are seen by those who supervise the office, and by no other office', async () => {
    const { id } = await aWaitingOrder();
    const elsewhere = await anActor(world, 'county-b', 'chief');

    const seen = await listMends(world.deps, { actor: world.head, query: {} });
    const unseen = await listMends(world.deps, { actor: elsewhere, query: {} });

    expect(seen.items.map((one) => one.id)).toContain(id);
    expect(unseen.items.map((one) => one.id)).not.toContain(id);
    await expect(readMend(world.deps, { id, actor: elsewhere })).rejects.toThrow('没有这份处置单');
  });

  it('are asked for only by those of the desk', async () => {
    const { instanceKey } = await world.running();
    const jobKey = await world.job(instanceKey);

    await expect(world.order(world.head, 'retry-job', { jobKey })).rejects.toThrow('处置运行故障');
  });

  it('stand in the audit with what was changed', async () => {
    const { id, caseId } = await aWaitingOrder();
    await world.confirm(world.supervisor, id);

    const entries = await world.em.findBy(AuditEntry, { subjectId: id });

    expect(entries.map(({ action }) => action)).toEqual(['order-mend', 'confirm-mend']);
    expect(entries[0]).toMatchObject({ caseId, after: { 轮次: '2' } });
  });
});
