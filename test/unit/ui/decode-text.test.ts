import { describe, expect, it } from '@jest/globals';
import { decodeText } from '../../../ui/src/shared/decode-text.js';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const text = '单位,姓名\r\n青山县人民法院,李秀兰\r\n';

describe('decodeText', () => {
  it('reads UTF-8, with or without its mark', () => {
    const plain = new TextEncoder().encode(text);

    expect(decodeText(plain)).toBe(text);
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...plain]))).toBe(text);
    expect(decodeText(new ArrayBuffer(0))).toBe('');
  });

  it('reads what Excel on Chinese Windows writes', () => {
    const gbk = bytes('b5a5 cebb 2c d0d5 c3fb 0d0a c0ee d0e3 c0bc 2c d6dc c3f7 d4b6');

    expect(decodeText(gbk)).toBe('单位,姓名\r\n李秀兰,周明远');
  });

  it('reads rare characters of names that only GB18030 has, in four bytes', () => {
    expect(decodeText(bytes('c0ee 8231 f632 9532 8236'))).toBe('李\u{3E2F}\u{20000}');
  });

  it('reads letters and figures alone in either way', () => {
    expect(decodeText(new TextEncoder().encode('year,holidays\n2027,01-01'))).toBe(
      'year,holidays\n2027,01-01',
    );
  });

  it.each([
    ['a workbook', '504b 0304 1400 0600 0800'],
    ['UTF-16', 'fffe 5553 4d4f 2c00'],
    ['an image', 'ffd8 ffe0'],
  ])('does not take %s for text', (_, hex) => {
    expect(decodeText(bytes(hex))).toBeNull();
  });
});
