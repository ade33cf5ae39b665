import { describe, expect, it } from '@jest/globals';
import { auditChange } from '../../../server/audit/audit-facts.js';

describe('a change as an entry tells it', () => {
  it('names what differs, on both sides, and nothing else', () => {
    const change = auditChange(
      { roles: ['handler'], office: 'a', from: '2026-01-01' },
      { roles: ['handler', 'clerk'], office: 'a', to: '2026-12-31' },
    );

    expect(change).toEqual({
      before: { roles: ['handler'], from: '2026-01-01', to: null },
      after: { roles: ['handler', 'clerk'], from: null, to: '2026-12-31' },
    });
  });

  it('what was not there before is told whole, and so is what is no more', () => {
    expect(auditChange(null, { a: 1 })).toEqual({ before: null, after: { a: 1 } });
    expect(auditChange({ a: 1 }, null)).toEqual({ before: { a: 1 }, after: null });
  });
});
