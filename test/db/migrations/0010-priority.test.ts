import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { latestVerification } from '../../../server/cases/case-amounts.js';
import { migrations } from '../../../server/db/migrations/index.js';
import { anIdentityNumber, aWorld, caseRow, file, type World } from '../cases/world.js';

const before = 9;

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

async function oldFinding(caseId: string, data: object): Promise<void> {
  await world.em.query(
    `INSERT INTO case_finding (case_id, kind, round, effect_key, data, created_at)
     VALUES (?, 'verification', 1, ?, ?, '2026-03-02')`,
    [caseId, caseId, JSON.stringify(data)],
  );
}

describe('cases from before 0010', () => {
  it('of minors are marked, and what was found out takes the new shape', async () => {
    const applicant = { name: '小明', identityNumber: anIdentityNumber('20150601') };
    const child = await file(world, { applicant });
    const adult = await file(world, {});
    for (let left = migrations.length; left > before; left -= 1) {
      await world.dataSource.undoLastMigration();
    }
    const found = { findings: '他说“women”', situation: '1' };
    await oldFinding(child.caseId, { ...found, exclusions: [], keyGroups: ['minor', 'women'] });
    await oldFinding(adult.caseId, {
      ...{ ...found, exclusions: ['own-fault', 'already-compensated'], keyGroups: ['women'] },
    });

    await world.dataSource.runMigrations();

    expect(await caseRow(world, child.caseId)).toMatchObject({
      ...{ isPriority: true, concernsMinor: true },
    });
    expect(await caseRow(world, adult.caseId)).toMatchObject({
      ...{ isPriority: false, concernsMinor: false },
    });
    expect(await latestVerification(world.em, child.caseId)).toMatchObject({
      ...{ ...found, keyGroups: ['minor'] },
      exclusions: { 'own-fault': false, 'already-compensated': false },
    });
    expect(await latestVerification(world.em, adult.caseId)).toMatchObject({
      keyGroups: [],
      exclusions: {
        ...{ 'own-fault': true, 'no-cooperation': false, 'false-statement': false },
        ...{ 'waived-compensation': false, 'not-caused-by-case': false },
        'already-compensated': true,
      },
    });
  });
});
