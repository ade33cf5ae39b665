import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps identity and bank numbers unreadable at rest and still findable. */
export interface Vault {
  /** AES-256-GCM, `v1.<base64url of nonce, tag, text>`; sealed twice, the same text looks different. */
  seal(plain: string): string;
  /** Throws when the text was sealed with another key or was changed. */
  open(cipher: string): string;
  /** Blind index: HMAC-SHA-256 in hex (64 characters) of the text without spaces, letters in upper case. */
  index(plain: string): string;
  /** HMAC-SHA-256 in hex (64 characters) of the text as it is: a mark that only this installation can make. */
  mark(plain: string): string;
}

const version = 'v1';
const nonceBytes = 12;
const tagBytes = 16;

/** `key`: 32 random bytes. The keys of its purposes are derived from it (HKDF), so none tells another. */
export function createVault(key: Uint8Array): Vault {
  if (key.length !== 32) throw new RangeError(`the data key has 32 bytes, got ${key.length}`);
  const sealKey = derive(key, 'seal');
  const indexKey = derive(key, 'index');
  const markKey = derive(key, 'mark');
  return {
    seal: (plain) => `${version}.${encrypt(sealKey, plain).toString('base64url')}`,
    open: (cipher) => decrypt(sealKey, cipher),
    index: (plain) => createHmac('sha256', indexKey).update(normalised(plain)).digest('hex'),
    mark: (plain) => createHmac('sha256', markKey).update(plain).digest('hex'),
  };
}

function derive(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `yingjiu ${purpose}`, 32));
}

function encrypt(key: Buffer, plain: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

function decrypt(key: Buffer, sealed: string): string {
  const [prefix, encoded] = sealed.split('.');
  if (prefix !== version || encoded === undefined) throw new Error('sealed text of unknown form');
  const bytes = Buffer.from(encoded, 'base64url');
  const tagEnd = nonceBytes + tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAuthTag(bytes.subarray(nonceBytes, tagEnd));
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString();
}

/** Spaces and case do not make another number: `11010119900307745x` is `11010119900307745X`. */
function normalised(plain: string): string {
  return plain.replace(/\s/g, '').toUpperCase();
}
