import { describe, expect, it } from '@jest/globals';
import {
  passwordEndsAt,
  signInDuty,
  type SignInFacts,
  type SignInRules,
} from '../../../../server/domain/access/sign-in-duty.js';

const now = new Date('2026-03-02T02:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);
const dayMs = 86_400_000;

const facts: SignInFacts = {
  method: 'password',
  isOneTime: false,
  passwordSetAt: ago(30 * dayMs),
  hasSecondFactor: false,
  roles: ['handler'],
};
const rules: SignInRules = { passwordMaxAgeDays: null, secondFactorRoles: [] };

describe('signInDuty', () => {
  it.each<[string, Partial<SignInFacts>, Partial<SignInRules>, string | null]>([
    ['nothing is owed where nothing is asked', {}, {}, null],
    ['a one-time password is changed first', { isOneTime: true }, {}, 'change-password'],
    [
      'also before the second factor',
      { isOneTime: true },
      { secondFactorRoles: ['handler'] },
      'change-password',
    ],
    ['a password of the last day is good', {}, { passwordMaxAgeDays: 31 }, null],
    ['at its end it is changed', {}, { passwordMaxAgeDays: 30 }, 'change-password'],
    [
      'a millisecond before it is not',
      { passwordSetAt: ago(30 * dayMs - 1) },
      { passwordMaxAgeDays: 30 },
      null,
    ],
    [
      'a role may ask for a second factor',
      {},
      { secondFactorRoles: ['chief', 'handler'] },
      'enrol-second-factor',
    ],
    ['another role does not', {}, { secondFactorRoles: ['chief'] }, null],
    [
      'who has one owes none',
      { hasSecondFactor: true, method: 'second-factor' },
      { secondFactorRoles: ['handler'] },
      null,
    ],
    [
      'whom the provider vouches for owes nothing here',
      { method: 'provider', isOneTime: true },
      { passwordMaxAgeDays: 1, secondFactorRoles: ['handler'] },
      null,
    ],
  ])('%s', (_name, overrides, asked, expected) => {
    expect(signInDuty({ ...facts, ...overrides }, { ...rules, ...asked }, now)).toBe(expected);
  });
});

describe('passwordEndsAt', () => {
  it('is so many days later, or never', () => {
    expect(passwordEndsAt(now, { passwordMaxAgeDays: 2 })).toEqual(
      new Date('2026-03-04T02:00:00Z'),
    );
    expect(passwordEndsAt(now, { passwordMaxAgeDays: null })).toBeNull();
  });
});
