import { describe, expect, it } from '@jest/globals';
import { householdKey } from '../../../../server/domain/people/household-key.js';

describe('householdKey', () => {
  it.each([
    ['江河省临江市青山县某村12号', '江河省临江市青山县某村12号'],
    [' 江河省 临江市青山县某村１２号 ', '江河省临江市青山县某村12号'],
    ['城关区人民路5号3栋b座201室', '城关区人民路5号3栋B座201室'],
    ['某村十二号', '某村十二号'],
    ['某小区5-201室', '某小区5-201室'],
  ])('%s names a house', (address, key) => {
    expect(householdKey(address)).toBe(key);
  });

  it.each([null, '', '江河省临江市青山县某村', '某村3组', '人民路', '号', '1'])(
    '%s names no house',
    (address) => {
      expect(householdKey(address)).toBeNull();
    },
  );

  it('has at most 200 characters, rare ones whole', () => {
    const of = (length: number) => `1号${'𠮷'.repeat(length - 2)}`;

    expect(householdKey(of(200))).toBe(of(200));
    expect(householdKey(of(201))).toBe(of(200));
  });
});
