import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../server/domain/basics/local-date.js';
import { opinion2014, ruleVersions } from '../../../../server/domain/eligibility/rule-versions.js';

describe('ruleVersions', () => {
  it('follow each other day by day, the last without end', () => {
    const [trial, rules] = ruleVersions;

    expect(trial).toMatchObject({ id: 'trial-2016', from: '2016-08-30', to: '2021-12-30' });
    expect(rules).toMatchObject({ id: 'rules-2021', from: addDays(trial?.to ?? '', 1), to: null });
  });

  it('rest on an opinion older than they are', () => {
    expect(opinion2014.from).toBe('2014-01-17');
  });
});
