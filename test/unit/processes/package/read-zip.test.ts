import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readZip, ZipFault } from '../../../../processes/package/read-zip.js';

const limits = { entries: 3, entryBytes: 1_000 };
const zipped = (entries: Record<string, string>, level: 0 | 9 = 9) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
      {
        level,
      },
    ),
  );
const textsOf = (bytes: Buffer) =>
  Object.fromEntries([...readZip(bytes, limits)].map(([name, text]) => [name, text.toString()]));

describe('a zip file from outside', () => {
  it.each([0, 9] as const)('gives its entries, packed at level %s', (level) => {
    expect(textsOf(zipped({ 'a.bpmn': '甲', 'forms/b.form': '乙' }, level))).toEqual({
      ...{ 'a.bpmn': '甲', 'forms/b.form': '乙' },
    });
  });

  it.each([0, 9] as const)('gives no entry larger than the limit (level %s)', (level) => {
    const bomb = zipped({ 'a.bpmn': 'x'.repeat(100_000) }, level);

    expect(() => readZip(bomb, limits)).toThrow('a.bpmn 解压后过大');
  });

  it('is unpacked within the limit whatever sizes it claims', () => {
    const bomb = zipped({ 'a.bpmn': 'x'.repeat(100_000) });
    const directory = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(10, directory + 24);
    bomb.writeUInt32LE(10, 22);

    expect(() => readZip(bomb, limits)).toThrow('a.bpmn 解压后过大');
  });

  it('with too many entries is refused', () => {
    expect(() => readZip(zipped({ a: '', b: '', c: '', d: '' }), limits)).toThrow('超过3个');
  });

  it('that is cut off, scrambled or none is refused, never read beyond its end', () => {
    const whole = zipped({ 'a.bpmn': '甲'.repeat(50), 'b.bpmn': '乙'.repeat(50) });

    for (let at = 0; at < whole.length; at += 1) {
      expect(() => readZip(whole.subarray(0, at), limits)).toThrow(ZipFault);
      const bent = Buffer.from(whole);
      bent.writeUInt8(bent.readUInt8(at) ^ 0xff, at);
      const read = () => {
        try {
          readZip(bent, limits);
        } catch (error) {
          if (!(error instanceof ZipFault)) throw error;
        }
      };
      expect(read).not.toThrow();
    }
  });
});
