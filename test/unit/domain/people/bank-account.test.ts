import { describe, expect, it } from '@jest/globals';
import {
  bankAccountFault,
  bankAccountWarning,
  isLuhnValid,
} from '../../../../server/domain/people/bank-account.js';

describe('bankAccountFault', () => {
  it.each(['1'.repeat(12), '1'.repeat(30), '6222021001116245702'])('accepts %s', (account) => {
    expect(bankAccountFault(account)).toBeNull();
  });

  it.each(['', '1'.repeat(11), '1'.repeat(31), '6222 0210 0111 6245', '62220210011162457x'])(
    'refuses “%s”',
    (account) => {
      expect(bankAccountFault(account)).toContain('12至30位');
    },
  );
});

describe('the check digit of a card', () => {
  it.each(['4111111111111111', '79927398713', '0'])('%s is valid', (digits) => {
    expect(isLuhnValid(digits)).toBe(true);
  });

  it.each(['4111111111111112', '79927398710', ''])('“%s” is not', (digits) => {
    expect(isLuhnValid(digits)).toBe(false);
  });

  it('only warns, and only where a card can be meant', () => {
    expect(bankAccountWarning('4111111111111111')).toBeNull();
    expect(bankAccountWarning('4111111111111112')).toContain('核对');
    expect(bankAccountWarning('411111111112')).toBeNull();
    expect(bankAccountWarning('4'.repeat(20))).toBeNull();
  });
});
