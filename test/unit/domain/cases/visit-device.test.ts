import { describe, expect, it } from '@jest/globals';
import {
  fateOfRefusal,
  isLeftAlone,
  isDeviceKeyUsable,
  keptDaysLeft,
  keptState,
  pinFault,
  pinTriesLeft,
  retryAfterMs,
} from '../../../../server/domain/cases/visit-device.js';

const hour = 3_600_000;
const day = 24 * hour;

describe('what was downloaded', () => {
  it.each([
    [10 * day - 1, 'fresh', 4],
    [10 * day, 'soon', 4],
    [14 * day - 1, 'soon', 0],
    [14 * day, 'over', 0],
  ] as const)('after %d ms is %s, with %d whole days left', (age, state, left) => {
    expect([keptState(1_000, 1_000 + age), keptDaysLeft(1_000, 1_000 + age)]).toEqual([
      state,
      left,
    ]);
  });
});

describe('the key on the device', () => {
  it.each([
    [72 * hour - 1, true],
    [72 * hour, false],
    [-hour, true],
    [-hour - 1, false],
  ])('%d ms after the server was last seen is usable: %s', (age, usable) => {
    const seen = 1_000 * day;

    expect(isDeviceKeyUsable(seen, seen + age)).toBe(usable);
  });
});

describe('the PIN of a device', () => {
  it.each([
    ['135791', null],
    ['112233', null],
    ['024680', null],
    ['246802', null],
    ['13579', '离线密码应为6位数字'],
    ['1357911', '离线密码应为6位数字'],
    ['13579a', '离线密码应为6位数字'],
    ['１３５７９１', '离线密码应为6位数字'],
    ['111111', '离线密码不能是相同或者连续的数字'],
    ['123456', '离线密码不能是相同或者连续的数字'],
    ['654321', '离线密码不能是相同或者连续的数字'],
  ])('%s: %j', (pin, fault) => {
    expect(pinFault(pin)).toBe(fault);
  });

  it('may be wrong four times in a row, not five', () => {
    expect([0, 1, 4, 5, 6].map(pinTriesLeft)).toEqual([5, 4, 1, 0, 0]);
  });

  it('is asked for again after ten minutes without a touch', () => {
    const [touched, tenMinutes] = [1_000 * day, 600_000];

    expect(isLeftAlone(touched, touched + tenMinutes - 1)).toBe(false);
    expect(isLeftAlone(touched, touched + tenMinutes)).toBe(true);
  });
});

describe('a record whose sending failed', () => {
  it.each([
    [null, 'waiting'],
    [500, 'waiting'],
    [503, 'waiting'],
    [429, 'waiting'],
    [408, 'waiting'],
    [401, 'signed-out'],
    [400, 'returned'],
    [413, 'returned'],
    [422, 'returned'],
    [403, 'conflict'],
    [404, 'conflict'],
    [409, 'conflict'],
    [499, 'conflict'],
  ] as const)('for %s is %s', (status, fate) => {
    expect(fateOfRefusal(status)).toBe(fate);
  });

  it('is tried again later and later, at most every five minutes', () => {
    expect([0, 1, 2, 3, 4, 9].map(retryAfterMs)).toEqual([
      5_000, 5_000, 20_000, 80_000, 300_000, 300_000,
    ]);
  });
});
