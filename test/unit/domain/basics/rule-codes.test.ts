import { describe, expect, it } from '@jest/globals';
import { InputError, RuleError, TransientError } from '../../../../server/domain/basics/errors.js';
import { ruleCodes } from '../../../../server/domain/basics/rule-codes.js';

describe('rule codes', () => {
  it.each(Object.entries(ruleCodes))(
    '%s is a screaming code with a Chinese title',
    (code, entry) => {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(entry.title).toMatch(/^\p{Script=Han}+$/u);
      expect([401, 403, 404, 409, 422, 429]).toContain(entry.status);
    },
  );

  it('gives each code a title of its own', () => {
    const titles = Object.values(ruleCodes).map(({ title }) => title);

    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('errors', () => {
  it('carry what their surface needs', () => {
    const refused = new RuleError('FUNDS_SHORT', '可用资金不足', { shortFen: 1 });
    const malformed = new InputError([{ pointer: '/amount', detail: '必填' }]);
    const away = new TransientError('数据库不可用', { cause: refused });

    expect(refused).toMatchObject({
      code: 'FUNDS_SHORT',
      details: { shortFen: 1 },
      name: 'RuleError',
    });
    expect(malformed.faults).toEqual([{ pointer: '/amount', detail: '必填' }]);
    expect(away.cause).toBe(refused);
  });
});
