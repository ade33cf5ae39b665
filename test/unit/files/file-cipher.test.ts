import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  FileSealer,
  headerBytes,
  isSealed,
  openSealed,
  WrongKeyError,
} from '../../../server/files/file-cipher.js';
import { fileRoom } from '../../../server/files/file-room.js';

const room = fileRoom({ files: '/nonexistent', dataKey: Buffer.alloc(32, 7) });
const piece = 65_536;
const sealedPiece = piece + 16;

function sealed(plain: Buffer, chunk = plain.length || 1): Buffer {
  const sealer = new FileSealer(room);
  const parts = [sealer.begin()];
  for (let at = 0; at < plain.length; at += chunk) {
    parts.push(sealer.push(plain.subarray(at, at + chunk)));
  }
  return Buffer.concat([...parts, sealer.end()]);
}

async function opened(file: Buffer, chunk = 10_007, key = room): Promise<Buffer> {
  const source = (async function* () {
    for (let at = 0; at < file.length; at += chunk) yield file.subarray(at, at + chunk);
  })();
  const parts: Buffer[] = [];
  for await (const part of openSealed(key, source)) parts.push(part);
  return Buffer.concat(parts);
}

describe('a sealed file', () => {
  it.each([0, 1, piece - 1, piece, piece + 1, 2 * piece, 3 * piece + 5])(
    'of %d bytes comes back byte for byte, however it came in',
    async (length) => {
      const plain = randomBytes(length);

      const whole = await opened(sealed(plain));
      const inBits = await opened(sealed(plain, 999), 33);

      expect(whole.equals(plain)).toBe(true);
      expect(inBits.equals(plain)).toBe(true);
    },
  );

  it('shows nothing of its content, and looks different each time', () => {
    const plain = Buffer.from('身份证号 11010119900307745X '.repeat(40));

    const [one, two] = [sealed(plain), sealed(plain)];

    expect(one.includes(plain.subarray(0, 20))).toBe(false);
    expect(one.equals(two)).toBe(false);
    expect([isSealed(one), isSealed(plain), isSealed(Buffer.from('%PDF-'))]).toEqual([
      ...[true, false, false],
    ]);
  });

  it('is refused when a bit, the salt or the order was changed, or when it was cut off anywhere', async () => {
    const file = sealed(randomBytes(3 * piece));
    const flipped = (at: number) => {
      const copy = Buffer.from(file);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return copy;
    };
    const [head, first, second, third] = [
      file.subarray(0, headerBytes),
      file.subarray(headerBytes, headerBytes + sealedPiece),
      file.subarray(headerBytes + sealedPiece, headerBytes + 2 * sealedPiece),
      file.subarray(headerBytes + 2 * sealedPiece),
    ];
    const bad = [
      ...[flipped(headerBytes - 1), flipped(headerBytes + 5), flipped(file.length - 1)],
      Buffer.concat([head, second, first, third]),
      Buffer.concat([head, first, second]),
      Buffer.concat([head, first, third]),
      file.subarray(0, file.length - 1),
      file.subarray(0, headerBytes + 3),
      head,
      head.subarray(0, 4),
    ];

    const results = await Promise.allSettled(bad.map((each) => opened(each)));

    expect(results.map(({ status }) => status)).toEqual(bad.map(() => 'rejected'));
  });

  it('says so when it needs another key', async () => {
    const other = fileRoom({ files: '/nonexistent', dataKey: Buffer.alloc(32, 8) });

    await expect(opened(sealed(Buffer.from('x')), 100, other)).rejects.toThrow(WrongKeyError);
  });
});
