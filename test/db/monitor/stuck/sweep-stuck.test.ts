import { afterAll, beforeEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ReliefCase } from '../../../../server/cases/relief-case.entity.js';
import { StuckFinding } from '../../../../server/monitor/stuck/stuck-finding.entity.js';
import type { Found, StuckKind } from '../../../../server/monitor/stuck/stuck-kind.js';
import { StuckLook } from '../../../../server/monitor/stuck/stuck-look.entity.js';
import { sweepStuck } from '../../../../server/monitor/stuck/sweep-stuck.js';
import { aCase, aWorld, type World } from '../../money/world.js';
import { contextOf } from './posts-world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
beforeEach(async () => {
  await world.dataSource.manager.clear(StuckFinding);
  await world.dataSource.manager.clear(StuckLook);
});
afterAll(() => world.drop());

describe('the sweep', () => {
  it('lists what is found once, and ends it when it is gone', async () => {
    const found = [aFound('a'), aFound('b')];
    const kind = aKind(async () => found);

    await sweep(kind);
    await sweep(kind);
    found.pop();
    world.time.now = new Date('2026-03-02T03:00:00Z');
    await sweep(kind);

    expect(await findings()).toMatchObject([
      { subject: 'a', endedAt: null, openKey: 'a-kind:a', sentence: '第1次' },
      { subject: 'b', endedAt: world.time.now, openKey: null },
    ]);
  });

  it('lists anew what came back, beside the earlier time', async () => {
    let found = [aFound('a')];
    const kind = aKind(async () => found);

    await sweep(kind);
    found = [];
    await sweep(kind);
    found = [aFound('a')];
    await sweep(kind);

    const ends = (await findings()).map(({ endedAt }) => endedAt === null);
    expect(ends.sort()).toEqual([false, true]);
  });

  it('follows the facts while it lasts and keeps what was noted', async () => {
    let times = 1;
    const kind = aKind(async () => [aFound('a', { facts: { times } })]);
    await sweep(kind);
    await world.dataSource.manager.update(StuckFinding, { kind: kind.id }, { note: '已联系' });

    times = 2;
    await sweep(kind);

    expect(await findings()).toMatchObject([{ sentence: '第2次', note: '已联系' }]);
  });

  it('leaves the findings of a kind that cannot be looked for, and tells of it', async () => {
    let isBroken = false;
    const kind = aKind(async () => {
      if (isBroken) throw new Error('no such table');
      return [aFound('a')];
    });
    await sweep(kind);

    isBroken = true;
    await sweep(kind);

    expect(await findings()).toMatchObject([{ endedAt: null }]);
    expect(await world.dataSource.manager.find(StuckLook)).toMatchObject([
      { kind: 'a-kind', error: 'no such table' },
    ]);
  });

  it('puts money owed to somebody in danger first, whatever the kinds weigh', async () => {
    const { caseId } = await aCase(world, { isUrgent: true });
    const calm = await aCase(world);
    await world.dataSource.manager.update(ReliefCase, calm.caseId, { isPriority: true });
    const kinds = [
      aKind(async () => [aFound('heavy', { caseId: calm.caseId })], { id: 'heavy', weight: 100 }),
      aKind(async () => [aFound('owed', { caseId, owedFen: 1 })], { id: 'light', weight: 1 }),
    ];

    await sweep(...kinds);

    const sorted = (await findings()).sort((a, b) => b.harm - a.harm);
    expect(sorted.map(({ subject }) => subject)).toEqual(['owed', 'heavy']);
  });

  it('looks for a kind no more often than it asks for', async () => {
    let looks = 0;
    const kind = aKind(
      async () => {
        looks += 1;
        return [];
      },
      { everyMs: 60_000 },
    );

    await sweep(kind);
    await sweep(kind);

    expect(looks).toBe(1);
  });

  it('is done by one program at a time', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const slow = aKind(async () => {
      begun();
      await held;
      return [];
    });

    const first = sweep(slow);
    await hasBegun;
    const second = await sweep(slow);
    release();

    expect(second).toBeNull();
    expect(await first).toBe(1);
  });
});

const sweep = (...kinds: StuckKind[]) => sweepStuck(contextOf(world), kinds);

const findings = () => world.dataSource.manager.find(StuckFinding, { order: { subject: 'ASC' } });

function aKind(find: StuckKind['find'], overrides: Partial<StuckKind> = {}): StuckKind {
  return {
    ...{ id: 'a-kind', desk: 'machine', name: '某种停滞', weight: 10, find },
    sentence: ({ times }) => `第${String(times)}次`,
    acts: () => [],
    ...overrides,
  };
}

function aFound(subject: string, overrides: Partial<Found> = {}): Found {
  return {
    ...{ subject, caseId: null, officeId: null, owner: { kind: 'operator' } },
    ...{ since: new Date('2026-03-01T02:00:00Z'), facts: { times: 1 }, ...overrides },
  };
}
