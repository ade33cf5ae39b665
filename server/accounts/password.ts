import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id (the library's default algorithm) with 19 MiB, two passes, one lane: the minimum of the OWASP Password Storage Cheat Sheet,
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Is this the password behind the hash? Takes as long without a hash as with one, so that names cannot be probed. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password);
  return passwordHash !== null && matches;
}

const nobody = hashPassword('nobody has this password');
