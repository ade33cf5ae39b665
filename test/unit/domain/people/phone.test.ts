import { describe, expect, it } from '@jest/globals';
import { isMobile, phoneFault } from '../../../../server/domain/people/phone.js';

describe('phoneFault', () => {
  it.each([
    '13000000000',
    '19999999999',
    '010-65252000',
    '01065252000',
    '020-8888888',
    '0701-8210000',
    '07018210000',
    '0755-88888888',
    '0701-8210000-1',
    '0701-8210000-123456',
    '400-810-0000',
    '4008100000',
    '800-810-0000',
    '+852-21234567',
    '+85221234567',
    '+886-912345678',
    '+1-2025550123',
    '+1-2025',
  ])('accepts %s', (text) => {
    expect(phoneFault(text)).toBeNull();
  });

  it.each([
    '',
    '1300000000',
    '130000000000',
    '12000000000',
    '23000000000',
    '65252000',
    '011-65252000',
    '010-15252000',
    '010-652520',
    '010-652520001',
    '0201-8888888',
    '0701-8210000-',
    '0701-8210000-1234567',
    '0701 8210000',
    '600-810-0000',
    '400-810-000',
    '+0-2025550123',
    '+1-202',
    '+1234567890123456',
    '无',
  ])('refuses “%s”', (text) => {
    expect(phoneFault(text)).toContain('11位手机号');
  });

  it('says so when an input method is to blame', () => {
    expect(phoneFault('１3000000000')).toContain('全角');
    expect(phoneFault('0701－8210000')).toContain('全角');
  });

  it('tells mobiles, which take messages', () => {
    expect(isMobile('13812345678')).toBe(true);
    expect(isMobile('010-65252000')).toBe(false);
  });
});
