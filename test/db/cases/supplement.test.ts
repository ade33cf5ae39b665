import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Application } from '../../../server/cases/application.entity.js';
import { startTerm } from '../../../server/deadlines/start-term.js';
import { receiveSupplement } from '../../../server/supplements/receive-supplement.js';
import { actorOf, aKey, aWorld, caseRow, doAct, file, messages, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

async function incompleteCase() {
  const { caseId } = await file(world);
  const { supplementId } = await doAct(world, 'review-materials', {
    ...{ caseId, by: 'intake-clerk@county-a' },
    data: { materialsOutcome: 'incomplete', missing: ['hardship'] },
  });
  return { caseId, supplementId: String(supplementId) };
}

async function receive(supplementId: string, by = 'intake-clerk@county-a') {
  const materials = [{ item: 'hardship' as const, name: '村委会困难证明', copies: 1 }];
  return receiveSupplement(world.deps, {
    ...{ supplementId, outcome: 'supplied', note: '本人当面提交', materials },
    ...{ actor: await actorOf(world, by), requestId: 'r' },
  });
}

describe('receive-supplement is refused', () => {
  it('to another office, for an unknown supplement, and a second time', async () => {
    const { supplementId } = await incompleteCase();

    await expect(receive(supplementId, 'intake-clerk@county-b')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(receive('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await receive(supplementId);
    await expect(receive(supplementId)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it.each([
    ['2026-04-01T02:00:00Z', true],
    ['2026-04-02T02:00:00Z', false],
  ])('after the thirtieth day: %s', async (now, isInTime) => {
    const { caseId, supplementId } = await incompleteCase();
    const term = { caseId, kind: 'supplement', effectKey: aKey(), on: '2026-03-02' } as const;
    await world.dataSource.transaction((em) => startTerm(em, world.deps, term));

    world.clock.set(now);
    const received = receive(supplementId);

    if (isInTime) await expect(received).resolves.toMatchObject({ state: 'supplied' });
    else await expect(received).rejects.toMatchObject({ code: 'WRONG_STATE' });
    world.clock.set('2026-03-02T02:00:00Z');
  });
});

describe('receive-supplement', () => {
  it('adds the materials, moves the case back and tells the engine', async () => {
    const { caseId, supplementId } = await incompleteCase();
    expect((await caseRow(world, caseId)).status).toBe('supplementing');

    await receive(supplementId);

    expect((await caseRow(world, caseId)).status).toBe('filed');
    const [application] = await world.em.findBy(Application, { caseId });
    expect(application?.materials.map(({ item }) => item)).toEqual(['application', 'hardship']);
    expect((await messages(world, caseId)).at(-1)).toMatchObject({
      ...{ name: 'supplement-received', correlationKey: supplementId },
      variables: { supplementOutcome: 'supplied' },
    });
  });
});
