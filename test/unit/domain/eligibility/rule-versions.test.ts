import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../server/domain/basics/local-date.js';
import {
  opinion2014,
  ruleInForce,
  ruleVersion,
  ruleVersions,
} from '../../../../server/domain/eligibility/rule-versions.js';

describe('ruleInForce', () => {
  it.each([
    ['2016-08-29', undefined],
    ['2016-08-30', 'trial-2016'],
    ['2021-12-30', 'trial-2016'],
    ['2021-12-31', 'rules-2021'],
    ['2026-11-23', 'rules-2021'],
  ])('on %s it is %s', (on, expected) => {
    expect(ruleInForce(on)?.id).toBe(expected);
  });
});

describe('ruleVersion', () => {
  it('finds each version by its id', () => {
    expect(ruleVersions.map(({ id }) => ruleVersion(id))).toEqual(ruleVersions);
  });
});

describe('the versions', () => {
  it('follow one another without gap or overlap, the last open', () => {
    const [trial, revised] = ruleVersions;

    expect(revised?.from).toBe(addDays(trial?.to ?? '', 1));
    expect(revised?.to).toBeNull();
  });

  it('rest on the opinion of 2014', () => {
    expect(opinion2014.from).toBe('2014-01-17');
  });
});
