import { importKey, openBytes, sealBytes } from './seal.js';
import type { WrappedKey } from './visit-db.js';

/** PBKDF2 with HMAC-SHA-256 as often as OWASP's Password Storage Cheat Sheet asks for (2023): a third of a second on a tablet. */
const iterations = 600_000;
const saltBytes = 16;

/** Puts the key of a device under a PIN. */
export async function wrapKey(pin: string, key: BufferSource): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  return { salt, iterations, sealed: await sealBytes(await keyOfPin(pin, salt, iterations), key) };
}

/** The key a PIN opens; null: it is another PIN. */
export async function unwrapKey(pin: string, wrapped: WrappedKey): Promise<CryptoKey | null> {
  const outer = await keyOfPin(pin, wrapped.salt, wrapped.iterations);
  const bytes = await openBytes(outer, wrapped.sealed).catch(() => null);
  return bytes === null ? null : importKey(bytes);
}

async function keyOfPin(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(pin);
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const cipher = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(how, base, cipher, false, ['encrypt', 'decrypt']);
}
