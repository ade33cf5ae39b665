import { describe, expect, it } from '@jest/globals';
import {
  custodyOfShare,
  custodyUntil,
  custodyWords,
} from '../../../../server/domain/amount/custody.js';
import { isMinor } from '../../../../server/domain/people/identity-number.js';

describe('custodyUntil', () => {
  it.each<[string | null, string, string | null]>([
    ['2010-05-06', '2026-03-02', '2028-05-06'],
    ['2010-05-06', '2028-05-06', '2028-05-06'],
    ['2010-05-06', '2028-05-07', null],
    ['2008-02-29', '2026-02-28', '2026-02-28'],
    ['2008-02-29', '2026-03-01', null],
    ['1980-01-01', '2026-03-02', null],
    [null, '2026-03-02', null],
  ])('born %s, asked on %s: %s', (birthOn, on, until) => {
    expect(custodyUntil({ birthOn, on })).toBe(until);
  });

  it('is the last day as a minor', () => {
    const until = custodyUntil({ birthOn: '2010-05-06', on: '2026-03-02' }) ?? '';

    expect(isMinor('2010-05-06', until)).toBe(true);
    expect(isMinor('2010-05-06', '2028-05-07')).toBe(false);
  });
});

describe('custodyOfShare', () => {
  const custody = { kind: 'bank' as const, custodian: '某银行' };
  const minor = { birthOn: '2010-05-06', on: '2026-03-02' };

  it.each<[string | null, object | null]>([
    [null, { ...custody, until: '2028-05-06' }],
    ['2028-05-06', { ...custody, until: '2028-05-06' }],
    ['2028-05-07', null],
  ])('of a share due %s', (dueOn, expected) => {
    expect(custodyOfShare(custody, { ...minor, dueOn })).toEqual(expected);
  });

  it('has no last day for a person of age, and is none where none was agreed', () => {
    const adult = { birthOn: '1980-01-01', on: '2026-03-02', dueOn: '2027-01-01' };

    expect(custodyOfShare(custody, adult)).toEqual({ ...custody, until: null });
    expect(custodyOfShare(null, { ...minor, dueOn: null })).toBeNull();
  });
});

describe('custodyWords', () => {
  it('says until when', () => {
    expect(custodyWords('银行代管', '某银行', '2028-05-06')).toBe(
      '银行代管：某银行，至2028年5月6日（年满十八周岁）止',
    );
    expect(custodyWords('公证提存', '某公证处', null)).toBe('公证提存：某公证处');
  });
});
