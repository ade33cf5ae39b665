import { describe, expect, it } from '@jest/globals';
import { readingWindows, sittingMs, type Reading } from '../../../server/audit/reading-windows.js';

const start = Date.parse('2026-03-02T02:00:00.000Z');
const after = (ms: number) => new Date(start + ms);
const reading = (overrides: Partial<Reading> = {}): Reading => ({
  ...{ accountId: 'a', action: 'read-case', subjectType: 'case', subjectId: 'c' },
  ...{ caseIds: [], path: '/api/cases/:id', at: after(0) },
  ...overrides,
});

describe('readings within a window', () => {
  it('the first is told at once, those within ten minutes are told once, with their number and the time of the last', () => {
    const windows = readingWindows<null>();

    const first = windows.note(reading(), null);
    const second = windows.note(reading({ at: after(60_000) }), null);
    const third = windows.note(reading({ at: after(sittingMs - 1) }), null);

    expect(first).toMatchObject({ times: 1, since: null });
    expect([second, third]).toEqual([null, null]);
    expect(windows.close(after(sittingMs - 1))).toEqual([]);
    expect(windows.close(after(sittingMs))).toEqual([
      expect.objectContaining({
        ...{ times: 2, since: after(0), reading: reading({ at: after(sittingMs - 1) }) },
      }),
    ]);
    expect(windows.close()).toEqual([]);
  });

  it('a reading when the ten minutes are over is told at once, and what followed the first is not lost', () => {
    const windows = readingWindows<null>();
    windows.note(reading(), null);
    windows.note(reading({ at: after(1) }), null);

    const later = windows.note(reading({ at: after(sittingMs) }), null);

    expect(later).toMatchObject({ times: 1, since: null });
    expect(windows.close(after(sittingMs))).toMatchObject([{ times: 1, since: after(0) }]);
  });

  it('a single reading leaves nothing to tell when its window ends', () => {
    const windows = readingWindows<null>();
    windows.note(reading(), null);

    expect(windows.close()).toEqual([]);
  });

  it('a page that asks four things of a case has been looked at once', () => {
    const windows = readingWindows<null>();

    for (const path of ['/a', '/b', '/c', '/d']) windows.note(reading({ path }), null);

    expect(windows.close()).toEqual([]);
  });

  it.each([
    ['another person', { accountId: 'b' }],
    ['another act', { action: 'list-case' }],
    ['another thing', { subjectId: 'd' }],
  ])('%s is a reading of its own', (_name, other) => {
    const windows = readingWindows<null>();
    windows.note(reading(), null);

    expect(windows.note(reading(other), null)).not.toBeNull();
  });

  it('a list that shows further cases tells those, and only those', () => {
    const windows = readingWindows<null>();
    const list = { action: 'list-case', subjectId: '*' };
    windows.note(reading({ ...list, caseIds: ['1', '2'] }), null);
    windows.note(reading({ ...list, caseIds: ['2', '3'] }), null);
    windows.note(reading({ ...list, caseIds: ['3'] }), null);

    expect(windows.close()).toMatchObject([{ times: 2, caseIds: ['3'] }]);
  });

  it.each([
    [200, 200],
    [201, 200],
  ])('of %i cases a list names %i', (shown, named) => {
    const windows = readingWindows<null>();
    const caseIds = Array.from({ length: shown }, (_, at) => String(at));

    const entry = windows.note(reading({ caseIds }), null);

    expect(entry?.caseIds).toHaveLength(named);
  });
});
