import { describe, expect, it } from '@jest/globals';
import { audienceOf, audiencesOf } from '../../../server/live/audience.js';

const held = {
  officeId: 'county-a',
  role: 'handler',
  from: '2026-01-01',
  to: '2026-06-30',
} as const;
const actor = { accountId: 'wang', roles: [held], represents: [] };

describe('whom a change concerns', () => {
  it('is a person, the holders of a role, or an office', () => {
    const place = { officeId: 'county-a', role: 'handler', accountId: null };

    expect(audienceOf({ ...place, accountId: 'wang' })).toBe('account:wang');
    expect(audienceOf(place)).toBe('role:county-a/handler');
    expect(audienceOf({ ...place, role: null })).toBe('office:county-a');
  });

  it('reaches who holds the role that day, on both bounds', () => {
    const words = ['account:wang', 'role:county-a/handler', 'office:county-a'];

    expect(audiencesOf(actor, '2026-01-01')).toEqual(words);
    expect(audiencesOf(actor, '2026-06-30')).toEqual(words);
  });

  it('passes by who does not hold it yet, or any more', () => {
    expect(audiencesOf(actor, '2025-12-31')).toEqual(['account:wang']);
    expect(audiencesOf(actor, '2026-07-01')).toEqual(['account:wang']);
  });

  it('reaches whoever represents the person, by the roles delegated', () => {
    const represented = {
      ...{ accountId: 'li', displayName: '李某', delegationId: 'd' },
      roles: [{ ...held, role: 'chief' as const }],
    };

    const words = audiencesOf({ ...actor, represents: [represented] }, '2026-03-02');

    expect(words).toEqual(expect.arrayContaining(['account:li', 'role:county-a/chief']));
  });
});
