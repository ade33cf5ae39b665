import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskAccount, maskIdentity, maskName, maskPhone } from '../../../server/domain/masking.js';

describe('masking', () => {
  it.each([
    [maskIdentity, '11010519491231002X', '110***********002X'],
    [maskIdentity, '1234567', '*******'],
    [maskAccount, '6222021234567890123', '***************0123'],
    [maskAccount, '1234', '****'],
    [maskName, '张三', '张*'],
    [maskName, '欧阳小明', '欧***'],
    [maskName, '𠮷田', '𠮷*'],
    [maskName, '张', '*'],
    [maskPhone, '13812345678', '138****5678'],
    [maskPhone, '010-65252000', '********2000'],
    [maskPhone, '', ''],
  ])('%p %s → %s', (mask, plain, expected) => {
    expect(mask(plain)).toBe(expected);
  });

  it('keeps the length and hides something of every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        for (const mask of [maskIdentity, maskAccount, maskName, maskPhone]) {
          expect(Array.from(mask(text))).toHaveLength(Array.from(text).length);
          expect(mask(text)).toContain('*');
        }
      }),
    );
  });
});
