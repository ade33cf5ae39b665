import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identityKindIds } from '../../../../server/domain/people/identity-document.js';
import {
  maskAccount,
  maskIdentity,
  maskName,
  maskPhone,
  veilName,
} from '../../../../server/domain/people/masking.js';

/** What may stay of a text at most: so many characters, and never all. */
const masks = [
  ...identityKindIds.map(
    (kind) => [kind, (text: string) => maskIdentity(kind, text), kind === 'other' ? 2 : 7] as const,
  ),
  ['account', maskAccount, 4],
  ['name', maskName, 1],
  ['phone', maskPhone, 7],
] as const;

const count = (text: string) => Array.from(new Intl.Segmenter('zh').segment(text)).length;

describe('masking', () => {
  it.each([
    ['resident-id', '11010519491231002X', '110***********002X'],
    ['resident-id', '12345678', '123*5678'],
    ['resident-id', '1234567', '*******'],
    ['hmt-residence-permit', '810000199408230021', '810***********0021'],
    ['foreigner-permanent-residence', '911124198108030024', '911***********0024'],
    ['foreigner-permanent-residence', 'CAN110081080310', 'CAN********0310'],
    ['passport', 'E12345678', 'E******78'],
    ['passport', '1234', '1*34'],
    ['passport', '123', '***'],
    ['other', '军字第1234567号', '*********7号'],
    ['other', '123', '*23'],
    ['other', '12', '**'],
  ] as const)('number of a %s %s → %s', (kind, plain, expected) => {
    expect(maskIdentity(kind, plain)).toBe(expected);
  });

  it.each([
    [maskAccount, '6222021234567890123', '***************0123'],
    [maskAccount, '12345', '*2345'],
    [maskAccount, '1234', '****'],
    [maskName, '张三', '张*'],
    [maskName, '欧阳小明', '欧***'],
    [maskName, '𠮷田', '𠮷*'],
    [maskName, '葛\u{e0100}某', '葛\u{e0100}*'],
    [maskName, 'E\u0301va', 'E\u0301**'],
    [maskName, '阿卜·买', '阿***'],
    [maskName, '张', '*'],
    [maskName, '', ''],
    [maskPhone, '13812345678', '138****5678'],
    [maskPhone, '010-65252000', '********2000'],
    [maskPhone, '12812345678', '*******5678'],
    [maskPhone, '12345', '*2345'],
    [maskPhone, '1234', '****'],
    [maskPhone, '', ''],
  ])('%p %s → %s', (mask, plain, expected) => {
    expect(mask(plain)).toBe(expected);
  });

  it.each(masks)('of a %s keeps the length and hides something of every text', (_, mask, kept) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const plain = text.replaceAll('*', '#');
        const masked = mask(plain);
        const hidden = Array.from(masked).filter((character) => character === '*').length;
        expect(hidden).toBeGreaterThanOrEqual(Math.max(1, count(plain) - kept));
        expect(count(masked)).toBe(count(plain));
      }),
    );
  });
});

it.each([
  ['李秀兰', '李某某'],
  ['李刚', '李某'],
  ['𠮷田', '𠮷某'],
  ['阿卜杜拉·买买提', '阿某某'],
  ['李', '某'],
  ['', '某'],
])('a public notice veils %s as %s', (name, veiled) => {
  expect(veilName(name)).toBe(veiled);
});
