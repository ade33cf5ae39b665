import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  maxNameLength,
  nameFault,
  normaliseName,
} from '../../../../server/domain/people/person-name.js';

/** Names with characters that systems lose: outside the basic plane, from extensions, with selectors, of minorities and abroad. */
export const rareNames = [
  '𠮷田',
  '张㛃',
  '李䶮',
  '王𬤇',
  '陈𬭚𫖮',
  '赵𰻝',
  '兀嗀',
  '秊\uf995',
  '葛\u{e0100}某',
  '阿卜杜拉·买买提',
  '迪丽热巴·迪力木拉提',
  '次仁·卓玛',
  'Nguyễn Thị Hương',
  'José María Ñuñez',
];

describe('normaliseName', () => {
  it.each(rareNames)('leaves %s as it is, byte for byte', (name) => {
    expect(Buffer.from(normaliseName(name))).toEqual(Buffer.from(name));
    expect(nameFault(name)).toBeNull();
  });

  it.each([
    ['Jose\u0301', 'José'],
    ['Nguye\u0302\u0303n', 'Nguyễn'],
    ['か\u3099', 'が'],
    [' 李秀兰 ', '李秀兰'],
    ['张　三', '张三'],
    ['𠮷 田', '𠮷田'],
    ['葛\u{e0100} 某', '葛\u{e0100}某'],
    ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉‧买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉・买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉 · 买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉\u0387买买提', '阿卜杜拉·买买提'],
    ['John  F.  Kennedy', 'John F. Kennedy'],
    ['王 Anna', '王 Anna'],
  ])('%s becomes %s', (text, expected) => {
    expect(normaliseName(text)).toBe(expected);
  });

  it('keeps compatibility ideographs, which composing alone would swap', () => {
    const borne = '\uf9f4\ufa0c\u{2f800}';

    expect(borne.normalize('NFC')).not.toBe(borne);
    expect(normaliseName(borne)).toBe(borne);
  });

  it('composes what stands between and after them', () => {
    expect(normaliseName('\uf9f4e\u0301\ufa0ce\u0301\uf9f4')).toBe('\uf9f4é\ufa0cé\uf9f4');
  });

  it('makes of a normalised name nothing else, and of a decomposed one the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('éêấñü·李𠮷')) }), (text) => {
        expect(normaliseName(text.normalize('NFD'))).toBe(normaliseName(text));
      }),
    );
  });
});

describe('nameFault', () => {
  it.each([
    ['', '必填'],
    [' 　', '必填'],
    ['李'.repeat(maxNameLength + 1), '最多80个字'],
    ['𠮷'.repeat(maxNameLength + 1), '最多80个字'],
    ['李\ue863', '自造字'],
    ['李\u{f0000}', '自造字'],
    ['李\u0000', '不可见'],
    ['李\u202e三', '不可见'],
    ['李\ud842', '不可见'],
    ['李\ufffd', '没有正确转换'],
    ['李?', '没有正确转换'],
    ['李？', '没有正确转换'],
    ['李□', '没有正确转换'],
    ['···', '应含有文字'],
  ])('refuses %j: %s', (text, reason) => {
    expect(nameFault(text)).toContain(reason);
  });

  it('counts characters, not their bytes', () => {
    expect(nameFault('𠮷'.repeat(maxNameLength))).toBeNull();
  });
});
