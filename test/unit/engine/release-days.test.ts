import { describe, expect, it } from '@jest/globals';
import {
  inForceOn,
  lastDayOf,
  releaseStateOn,
  stillInForce,
  type DatedRelease,
} from '../../../server/engine/release-days.js';

const release = (
  version: number,
  effectiveOn: string,
  retiredOn: string | null = null,
): DatedRelease => ({
  ...{ id: `county-a-${version}`, package: 'county-a', version, effectiveOn, retiredOn },
});

describe('the release of a package in force', () => {
  const first = release(1, '2026-01-01');
  const second = release(2, '2026-03-01', '2026-06-01');
  const third = release(3, '2026-04-01', '2026-05-01');
  const all = [first, second, third];

  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 1],
    ['2026-02-28', 1],
    ['2026-03-01', 2],
    ['2026-03-31', 2],
    ['2026-04-01', 3],
    ['2026-04-30', 3],
    ['2026-05-01', 2],
    ['2026-05-31', 2],
    ['2026-06-01', 1],
  ])('on %s is version %s: the latest begun and not ended', (on, version) => {
    expect(inForceOn(all, on)?.version ?? null).toBe(version);
  });

  it('of two that begin on one day is the later version', () => {
    const both = [release(2, '2026-03-01'), release(1, '2026-03-01')];

    expect(inForceOn(both, '2026-03-01')?.version).toBe(2);
  });

  it('ends the day before another follows for good, or never', () => {
    expect(all.map((one) => lastDayOf(one, all))).toEqual([null, '2026-05-31', '2026-04-30']);
    expect(lastDayOf(first, [first, release(2, '2026-03-01')])).toBe('2026-02-28');
  });

  it('has a state on every day', () => {
    const states = (on: string) => all.map((one) => releaseStateOn(one, all, on));

    expect(states('2026-02-01')).toEqual(['in-force', 'coming', 'coming']);
    expect(states('2026-04-15')).toEqual(['past', 'past', 'in-force']);
    expect(states('2026-06-01')).toEqual(['in-force', 'retired', 'retired']);
  });

  it('that was ended before its first day is retired, never coming', () => {
    const taken = release(4, '2026-09-01', '2026-08-01');

    expect(releaseStateOn(taken, [taken], '2026-07-01')).toBe('retired');
  });

  it('is known to the engine as long as a new case may take it some day', () => {
    expect(stillInForce(all, '2026-04-15').map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(
      stillInForce([release(1, '2026-01-01'), release(2, '2026-02-01')], '2026-03-01').map(
        ({ version }) => version,
      ),
    ).toEqual([2]);
  });
});
