import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  identityDocumentFault,
  identityKey,
  identityKeys,
  identityKindIds,
  maxIdentityLength,
  readIdentity,
  type IdentityKind,
} from '../../../../server/domain/people/identity-document.js';

const citizen = '11010519491231002X';
const hongKong = '810000199408230021';
const foreigner = '911124198108030024';

describe('readIdentity', () => {
  it.each([
    ['resident-id', citizen, { birthOn: '1949-12-31', sex: 'female', isOldForm: false }],
    ['hmt-residence-permit', hongKong, { birthOn: '1994-08-23', sex: 'female', isOldForm: false }],
    [
      ...(['foreigner-permanent-residence', foreigner] as const),
      { birthOn: '1981-08-03', sex: 'female', isOldForm: false },
    ],
    [
      ...(['foreigner-permanent-residence', 'CAN110081080310'] as const),
      { birthOn: null, sex: null, isOldForm: true },
    ],
    ['passport', 'E12345678', { birthOn: null, sex: null, isOldForm: false }],
    ['passport', '12345', { birthOn: null, sex: null, isOldForm: false }],
    ['passport', 'A'.repeat(20), { birthOn: null, sex: null, isOldForm: false }],
    ['other', '军字第1234567号', { birthOn: null, sex: null, isOldForm: false }],
    ['other', 'H12345678(9)', { birthOn: null, sex: null, isOldForm: false }],
    ['other', '0001', { birthOn: null, sex: null, isOldForm: false }],
    ['other', '𠮷'.repeat(30), { birthOn: null, sex: null, isOldForm: false }],
  ] as const)('%s %s', (kind, number, told) => {
    expect(readIdentity(kind, number)).toEqual({ number, ...told });
    expect(identityDocumentFault(kind, number)).toBeNull();
  });

  it('converts a resident’s number of 15 digits and marks it', () => {
    expect(readIdentity('resident-id', '110105491231002')).toEqual({
      ...{ number: citizen, birthOn: '1949-12-31', sex: 'female', isOldForm: true },
    });
  });

  it.each([
    ['resident-id', hongKong, '不是居民身份证'],
    ['resident-id', foreigner, '不是居民身份证'],
    ['resident-id', '110105491231999', '百岁'],
    ['resident-id', 'E12345678', '18位'],
    ['hmt-residence-permit', citizen, '不是港澳台居民居住证'],
    ['hmt-residence-permit', '110105491231002', '18位'],
    ['foreigner-permanent-residence', citizen, '不是外国人永久居留身份证'],
    ['foreigner-permanent-residence', 'CAN11008108031', '18位'],
    ['foreigner-permanent-residence', 'CA1100810803101', '18位'],
    ['passport', '1234', '5至20位'],
    ['passport', 'A'.repeat(21), '5至20位'],
    ['passport', 'e12345678', '大写'],
    ['passport', 'E1234 5678', '空格'],
    ['passport', 'Ｅ12345678', '5至20位'],
    ['other', '123', '4至30个字'],
    ['other', '1'.repeat(31), '4至30个字'],
    ['other', '军字 1234', '半角'],
    ['other', '军字１２３４', '半角'],
    ['other', '<b>1234', '半角'],
    ['other', '', '4至30个字'],
  ] as const)('%s refuses “%s”: %s', (kind, number, reason) => {
    expect(identityDocumentFault(kind, number)).toContain(reason);
  });

  it('keeps no number longer than its column', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identityKindIds), fc.string(), (kind, text) => {
        const reading = readIdentity(kind, text);
        return 'fault' in reading || Array.from(reading.number).length <= maxIdentityLength;
      }),
    );
  });
});

describe('identityKey', () => {
  it('is the same for both forms of one number, and as it was before there were kinds', () => {
    expect(identityKey('resident-id', '110105491231002')).toBe(citizen);
    expect(identityKey('resident-id', citizen)).toBe(citizen);
    expect(identityKey('hmt-residence-permit', hongKong)).toBe(hongKong);
  });

  it('of a passport is another than of another document with the same number', () => {
    expect(identityKey('passport', 'E12345678')).toBe('passport:E12345678');
    expect(identityKey('other', 'E12345678')).toBe('other:E12345678');
  });

  it.each([
    ['resident-id', citizen, citizen],
    ['resident-id', '110105491231002', ' 110105491231002 '],
    ['resident-id', citizen, '11010519491231002x'],
    ['hmt-residence-permit', hongKong, hongKong],
    ['foreigner-permanent-residence', 'CAN110081080310', 'can110081080310'],
    ['passport', 'E12345678', 'e12345678'],
    ['other', '军字第1234567号', '军字第1234567号'],
  ] as [IdentityKind, string, string][])(
    'of %s %s is found by typing “%s”',
    (kind, number, typed) => {
      expect(identityKeys(typed)).toContain(identityKey(kind, number));
    },
  );
});
