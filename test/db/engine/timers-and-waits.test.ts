import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EngineTimer } from '../../../server/engine/engine-timer.entity.js';
import { MessageWait } from '../../../server/engine/message-wait.entity.js';
import { takeInFeed } from '../../../server/engine/take-in-feed.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps } from '../../support/test-deps.js';
import { aRecord, bulk } from './feed-records.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});

const takeIn = (...records: Parameters<typeof bulk>[0]) =>
  takeInFeed(testDeps(database.dataSource), bulk(records));
const at = { processInstanceKey: 11, elementInstanceKey: 12 };
let key = 500;
const aKey = (): number => (key += 1);

const timer = (intent: string, timerKey: number, value: Record<string, unknown> = {}) =>
  aRecord('TIMER', intent, timerKey, {
    ...{ ...at, targetElementId: 'remind', dueDate: Date.parse('2026-04-01T00:00:00Z') },
    ...value,
  });
const wait = (intent: string, waitKey: number, value: Record<string, unknown> = {}) =>
  aRecord('PROCESS_MESSAGE_SUBSCRIPTION', intent, waitKey, {
    ...{ ...at, elementId: 'await-reply', messageName: 'reply', correlationKey: 'case-1' },
    ...{ interrupting: true, ...value },
  });
const timerRow = (timerKey: number) =>
  database.dataSource.manager.findOneBy(EngineTimer, { timerKey: String(timerKey) });
const waitRow = (waitKey: number) =>
  database.dataSource.manager.findOneBy(MessageWait, { waitKey: String(waitKey) });

describe('a timer', () => {
  it('is open with the time it is due, until it is triggered', async () => {
    const timerKey = aKey();
    await takeIn(timer('CREATED', timerKey));
    const open = await timerRow(timerKey);

    await takeIn(timer('TRIGGERED', timerKey));

    expect(open).toMatchObject({ state: 'open', elementId: 'remind', closedAt: null });
    expect(open?.dueAt.toISOString()).toBe('2026-04-01T00:00:00.000Z');
    expect(await timerRow(timerKey)).toMatchObject({ state: 'triggered' });
  });

  it('that is canceled in the request that tells of it has its own beginning', async () => {
    const timerKey = aKey();
    const created = timer('CREATED', timerKey);

    await takeIn(created, timer('CANCELED', timerKey));

    const row = await timerRow(timerKey);
    expect(row).toMatchObject({ state: 'canceled', openedAt: new Date(created.timestamp) });
    expect(row?.closedAt).not.toBeNull();
  });

  it('that would start a process belongs to no instance', async () => {
    const timerKey = aKey();

    await takeIn(timer('CREATED', timerKey, { processInstanceKey: -1 }));

    expect(await timerRow(timerKey)).toBeNull();
  });

  it('follows its instance to another definition', async () => {
    const timerKey = aKey();
    await takeIn(timer('CREATED', timerKey));

    await takeIn(timer('MIGRATED', timerKey, { targetElementId: 'remind-again' }));

    expect(await timerRow(timerKey)).toMatchObject({ state: 'open', elementId: 'remind-again' });
  });
});

describe('a wait for a message', () => {
  it('ends by the message where that interrupts', async () => {
    const waitKey = aKey();

    await takeIn(wait('CREATING', waitKey), wait('CREATED', waitKey), wait('CORRELATED', waitKey));

    expect(await waitRow(waitKey)).toMatchObject({ state: 'received', received: 1 });
  });

  it('goes on where the message interrupts nothing, and ends with its step', async () => {
    const waitKey = aKey();
    const goesOn = { interrupting: false };
    await takeIn(wait('CREATED', waitKey, goesOn), wait('CORRELATED', waitKey, goesOn));
    const open = await waitRow(waitKey);

    await takeIn(wait('DELETED', waitKey, goesOn));

    expect(open).toMatchObject({ state: 'open', received: 1, closedAt: null });
    expect(await waitRow(waitKey)).toMatchObject({ state: 'ended', received: 1 });
  });
});
