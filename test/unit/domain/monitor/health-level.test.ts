import { describe, expect, it } from '@jest/globals';
import {
  diskLevel,
  levelAbove,
  worstLevel,
} from '../../../../server/domain/monitor/health-level.js';

const gib = 1024 ** 3;

describe('the level of a number of which more is worse', () => {
  it.each([
    [null, 'unknown'],
    [0, 'ok'],
    [9, 'ok'],
    [10, 'warn'],
    [59, 'warn'],
    [60, 'bad'],
  ])('%p is %s', (value, level) => {
    expect(levelAbove(value, { warn: 10, bad: 60 })).toBe(level);
  });
});

describe('the level of a disk', () => {
  it.each([
    ['less than the engine needs', 2 * gib - 1, 100 * gib, 'bad'],
    ['just what the engine needs', 2 * gib, 20 * gib, 'warn'],
    ['a twentieth of a large disk', 50 * gib, 1_000 * gib, 'ok'],
    ['less than a twentieth of a large disk', 50 * gib - 1, 1_000 * gib, 'warn'],
    ['five gibibytes of a small disk', 5 * gib, 20 * gib, 'ok'],
    ['hardly less than five', 5 * gib - 1, 20 * gib, 'warn'],
  ])('%s', (_name, freeBytes, totalBytes, level) => {
    expect(diskLevel({ freeBytes, totalBytes })).toBe(level);
  });
});

describe('the worst of several levels', () => {
  it('is ok of none, and not known is better than a warning', () => {
    expect(worstLevel([])).toBe('ok');
    expect(worstLevel(['ok', 'unknown'])).toBe('unknown');
    expect(worstLevel(['unknown', 'warn', 'ok'])).toBe('warn');
    expect(worstLevel(['warn', 'bad'])).toBe('bad');
  });
});
