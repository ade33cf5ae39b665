import { describe, expect, it } from '@jest/globals';
import { representationFaults } from '../../../../server/domain/intake/representation.js';

const on = '2026-11-23';
const fields = (given: Parameters<typeof representationFaults>[0]) =>
  representationFaults(given, on).map(({ pointer }) => pointer);

describe('who must stand for an applicant', () => {
  it.each([
    ['2008-11-22', []],
    ['2008-11-23', ['/guardianName', '/guardianRelation']],
    ['2008-11-24', ['/guardianName', '/guardianRelation']],
    [null, []],
  ])('of one born on %s a guardian is asked for: %j', (birthOn, expected) => {
    expect(fields({ form: 'written', birthOn })).toEqual(expected);
  });

  it('a guardian who is named with the tie is enough', () => {
    const guardian = { guardianName: '李秀兰', guardianRelation: '母亲' };

    expect(fields({ form: 'oral', birthOn: '2015-01-01', ...guardian })).toEqual([]);
  });

  it('who files for another says who, what the tie is and by which authority', () => {
    const agent = {
      agentName: '王律',
      agentRelation: '律师',
      agentAuthority: 'entrusted' as const,
    };

    const none = fields({ form: 'on-behalf', birthOn: null });
    const all = fields({ form: 'on-behalf', birthOn: null, ...agent });

    expect(none).toEqual(['/agentName', '/agentRelation', '/agentAuthority']);
    expect(all).toEqual([]);
  });
});
