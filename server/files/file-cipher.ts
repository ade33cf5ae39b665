import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { keyIdOf, type FileRoom } from './file-room.js';

/**
 * A sealed file: mark, id of the key, salt, then pieces of 64 KiB, each AES-256-GCM with its tag. Every file has a key of its own (HKDF of
 * the salt); the nonce of a piece is its number and whether it is the last, so that pieces cannot be swapped, left out or cut off
 * (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015, https://eprint.iacr.org/2015/189).
 */
const mark = Buffer.from('\0YJF1', 'latin1');
const keyIdBytes = 8;
const saltBytes = 16;
/** Length of what stands before the pieces. */
export const headerBytes = mark.length + keyIdBytes + saltBytes;
const pieceBytes = 65_536;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';

/** The key in use is not the one the file was sealed with. */
export class WrongKeyError extends Error {}

/** Was this file sealed, or is it one from before? No PDF, picture or ZIP begins with a zero byte. */
export function isSealed(head: Uint8Array): boolean {
  return mark.equals(head.subarray(0, mark.length));
}

/** Seals what comes in pieces of any size: `begin`, any number of `push`, `end`; what they answer makes the file. */
export class FileSealer {
  private readonly header: Buffer;
  private readonly key: Buffer;
  private rest = Buffer.alloc(0);
  private count = 0;

  constructor(room: Pick<FileRoom, 'key'>) {
    const salt = randomBytes(saltBytes);
    this.header = Buffer.concat([mark, keyIdOf(room), salt]);
    this.key = fileKey(room, salt);
  }

  begin(): Buffer {
    return this.header;
  }

  push(bytes: Uint8Array): Buffer {
    this.rest = Buffer.concat([this.rest, bytes]);
    const pieces: Buffer[] = [];
    // The last piece is marked as such, so a full one waits until something follows it.
    while (this.rest.length > pieceBytes) {
      pieces.push(this.seal(this.rest.subarray(0, pieceBytes), false));
      this.rest = this.rest.subarray(pieceBytes);
    }
    return Buffer.concat(pieces);
  }

  end(): Buffer {
    return this.seal(this.rest, true);
  }

  private seal(piece: Uint8Array, isLast: boolean): Buffer {
    const cipher = createCipheriv(algorithm, this.key, nonceOf(this.count++, isLast));
    cipher.setAAD(this.header);
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** The plain bytes of a sealed file. Throws `WrongKeyError`, or whatever the cipher says of a file that was changed or cut off. */
export async function* openSealed(
  room: Pick<FileRoom, 'key'>,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const sealedBytes = pieceBytes + tagBytes;
  let rest = Buffer.alloc(0);
  let opener: Opener | null = null;
  for await (const bytes of source) {
    rest = Buffer.concat([rest, bytes]);
    if (opener === null) {
      if (rest.length < headerBytes) continue;
      opener = openerOf(room, rest.subarray(0, headerBytes));
      rest = rest.subarray(headerBytes);
    }
    while (rest.length > sealedBytes) {
      yield opener(rest.subarray(0, sealedBytes), false);
      rest = rest.subarray(sealedBytes);
    }
  }
  if (opener === null || rest.length < tagBytes) throw new Error('a sealed file was cut off');
  yield opener(rest, true);
}

type Opener = (sealed: Buffer, isLast: boolean) => Buffer;

function openerOf(room: Pick<FileRoom, 'key'>, header: Buffer): Opener {
  const keyId = header.subarray(mark.length, mark.length + keyIdBytes);
  if (!keyId.equals(keyIdOf(room))) {
    throw new WrongKeyError('the file was sealed with another data key');
  }
  const head = Buffer.from(header);
  const key = fileKey(room, head.subarray(mark.length + keyIdBytes));
  let count = 0;
  return (sealed, isLast) => {
    const end = sealed.length - tagBytes;
    const decipher = createDecipheriv(algorithm, key, nonceOf(count++, isLast), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(head);
    decipher.setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  };
}

function fileKey({ key }: Pick<FileRoom, 'key'>, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, 'yingjiu file', 32));
}

function nonceOf(count: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(count, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}
