import { describe, expect, it } from '@jest/globals';
import {
  mostPrintTries,
  nextKeepTry,
  nextPrintTry,
} from '../../../../server/domain/papers/print-tries.js';

const now = new Date('2026-03-02T02:00:00.000Z');

describe('a paper that failed to print', () => {
  it.each([
    [1, '2026-03-02T02:01:00.000Z'],
    [2, '2026-03-02T02:04:00.000Z'],
    [3, '2026-03-02T02:16:00.000Z'],
    [4, '2026-03-02T03:04:00.000Z'],
  ])('%i times is tried again at %s', (failures, at) => {
    expect(nextPrintTry(failures, now)?.toISOString()).toBe(at);
  });

  it('five times is put aside', () => {
    expect(mostPrintTries).toBe(5);
    expect(nextPrintTry(5, now)).toBeNull();
    expect(nextPrintTry(6, now)).toBeNull();
  });
});

describe('a paper that could not be kept', () => {
  it('is tried again a minute later', () => {
    expect(nextKeepTry(now).toISOString()).toBe('2026-03-02T02:01:00.000Z');
  });
});
