import { describe, expect, it } from '@jest/globals';
import { commonPieces } from '../../../../server/domain/access/common-passwords.js';
import {
  passwordFaults,
  passwordsRemembered,
} from '../../../../server/domain/access/password-rules.js';

const owner = { username: 'liuxy@county-a', displayName: '刘秀英' };
const faults = (password: string, who = owner) => passwordFaults(password, who);

const short = '至少12个字符';
const plain = '应当混用大写字母、小写字母、数字和符号中的至少两种';
const named = '不能含有账号或姓名';
const common = '过于常见，容易被猜到';

describe('passwordFaults', () => {
  it.each<[string, string[]]>([
    ['quiet-river7', []],
    ['quiet-rive7', [short]],
    ['七里河边的老槐树下有人听雨9', []],
    ['七里河边的老槐树下9一', [short]],
    ['quietriverside', [plain]],
    ['QuietRiverside', []],
    ['94018365720194', [plain]],
    ['七里河边的老槐树下有人听雨', [plain]],
    ['quiet-liuxy-97', [named]],
    ['quiet-LIUXY-97', [named]],
    ['秀英刘-quiet-97', []],
    ['quiet-刘秀英-97', [named]],
    ['password123456', [common]],
    ['Admin@123456!!', [common]],
    ['Yingjiu2026!!ab', [common]],
    ['aaaaaaaaaaaaa1', [common]],
    ['aabbccddee1177', []],
    ['aabbccdd112233', [common]],
    ['34567890123456', [plain, common]],
    ['1qaz2wsx3edc4R', [common]],
    ['P@ssw0rd-vwxy', []],
    ['P@ssw0rd-vwx-', [common]],
    ['qwertyuiop1234567890', [common]],
    ['wv-u11111wv-u', [common]],
    ['wvuy-123wvuy123', []],
    ['', [short, plain, common]],
  ])('of “%s” are %j', (password, expected) => {
    expect(faults(password)).toEqual(expected);
  });

  it('counts characters, not the halves a rare one is made of', () => {
    expect(faults('𠮷𠮷𠮷abcxyz12')).toEqual([short]);
  });

  it('does not take an account of two letters for a name', () => {
    expect(faults('zebra-window', { username: 'ze', displayName: '' })).toEqual([]);
    expect(faults('zeb-window-12', { username: 'zeb', displayName: '' })).toEqual([named]);
  });

  it('knows the account with its office too', () => {
    expect(faults('ab@county-b-window', { username: 'ab@county-b', displayName: '' })).toEqual([
      named,
    ]);
  });
});

describe('commonPieces', () => {
  it('are small letters, as they are compared, and each stands once', () => {
    expect(commonPieces.filter((piece) => piece !== piece.toLowerCase())).toEqual([]);
    expect(new Set(commonPieces).size).toBe(commonPieces.length);
  });
});

describe('passwordsRemembered', () => {
  it('is as many as the words of the refusal and of the screen say', () => {
    expect(passwordsRemembered).toBe(5);
  });
});
