import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeReader } from '../../../server/live/change-reader.js';
import { noteChange } from '../../../server/live/note-change.js';
import { pruneChanges } from '../../../server/live/prune-changes.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});
const change = (caseId: string) => ({ kind: 'task' as const, officeId: 'county-a', caseId });
const casesOf = (changes: { caseId: string | null }[]) => changes.map(({ caseId }) => caseId);

describe('reading changes', () => {
  it('tells what is committed after the beginning, each change once', async () => {
    const em = database.dataSource.manager;
    await noteChange(em, change('before'));
    const reader = changeReader(em);
    await reader.begin(0);
    await noteChange(em, change('one'), change('two'));

    const first = await reader.next(1);
    const second = await reader.next(2);

    expect(casesOf(first)).toEqual(['one', 'two']);
    expect(second).toEqual([]);
  });

  it('tells a change whose slower transaction commits after a later one', async () => {
    const em = database.dataSource.manager;
    const reader = changeReader(em);
    await reader.begin(0);
    const slow = database.dataSource.createQueryRunner();
    await slow.startTransaction();
    await noteChange(slow.manager, change('slow'));
    await noteChange(em, change('fast'));

    const early = await reader.next(1);
    await slow.commitTransaction();
    await slow.release();
    const late = await reader.next(2);

    expect(casesOf(early)).toEqual(['fast']);
    expect(casesOf(late)).toEqual(['slow']);
    expect(await reader.next(3)).toEqual([]);
  });

  it('tells a change that was under way when it began', async () => {
    const em = database.dataSource.manager;
    const slow = database.dataSource.createQueryRunner();
    await slow.startTransaction();
    await noteChange(slow.manager, change('under way'));
    await noteChange(em, change('committed'));
    const reader = changeReader(em);
    await reader.begin(0);

    await slow.commitTransaction();
    await slow.release();

    expect(casesOf(await reader.next(1))).toEqual(['under way']);
  });

  it('never tells what is rolled back, and stops expecting it after half a minute', async () => {
    const em = database.dataSource.manager;
    const reader = changeReader(em);
    await reader.begin(0);
    const slow = database.dataSource.createQueryRunner();
    await slow.startTransaction();
    await noteChange(slow.manager, change('late'));
    await noteChange(em, change('kept'));
    await reader.next(1_000);

    const atPatience = reader.next(31_001);
    await atPatience;
    await slow.commitTransaction();
    await slow.release();

    expect(await reader.next(31_002)).toEqual([]);
  });

  it('is gone after a day', async () => {
    const { manager } = database.dataSource;
    await manager.query('UPDATE live_change SET at = NOW(3) - INTERVAL 25 HOUR');
    await noteChange(manager, change('today'));

    await pruneChanges(database);

    const left: { caseId: string }[] = await manager.query(
      'SELECT case_id AS caseId FROM live_change',
    );
    expect(casesOf(left)).toEqual(['today']);
  });
});
