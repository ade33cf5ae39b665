import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Terms0007 } from '../../../server/db/migrations/0007-terms.js';
import { migrations } from '../../../server/db/migrations/index.js';
import { DeadlineEvent } from '../../../server/deadlines/deadline-event.entity.js';
import { Deadline } from '../../../server/deadlines/deadline.entity.js';
import { recomputeTerms } from '../../../server/deadlines/recompute-terms.js';
import { aCase, aWorld, type World } from '../money/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

it('a term from before its history was a table keeps it, and gets its dates from the calendar', async () => {
  const { dataSource } = world;
  const { caseId } = await aCase(world);
  const first = migrations.indexOf(Terms0007);
  for (let at = migrations.length; at > first; at -= 1) await dataSource.undoLastMigration();
  const history = [
    { at: '2026-03-01T17:30:00.000Z', event: 'started' },
    { at: '2026-03-02T02:00:00.123Z', event: 'dated' },
  ];
  await dataSource.query(
    `INSERT INTO deadline (id, case_id, kind, effect_key, started_on, due_on, state, history)
      VALUES ('old', ?, 'decision', 'k', '2026-03-02', '2026-03-16', 'running', ?),
        ('older', ?, 'supplement', 'k', '2026-03-02', NULL, 'running', '[]')`,
    [caseId, JSON.stringify(history), caseId],
  );

  await dataSource.runMigrations();
  await recomputeTerms(world.deps);

  const { manager } = dataSource;
  const events = await manager.find(DeadlineEvent, {
    where: { deadlineId: 'old' },
    order: { seq: 'ASC' },
  });
  expect(events).toMatchObject([
    { seq: 1, kind: 'started', onDate: '2026-03-02', byAccountId: null },
    { seq: 2, kind: 'dated', onDate: '2026-03-02', at: new Date('2026-03-02T02:00:00.123Z') },
  ]);
  expect(await manager.findOneByOrFail(Deadline, { id: 'old' })).toMatchObject({
    ...{ spanCount: 10, spanUnit: 'working-days', adjustments: [], version: 2 },
    ...{ dueOn: '2026-03-16', soonOn: '2026-03-12' },
  });
  expect(await manager.findOneByOrFail(Deadline, { id: 'older' })).toMatchObject({
    ...{ spanCount: 30, spanUnit: 'days', dueOn: '2026-04-01' },
  });
});
