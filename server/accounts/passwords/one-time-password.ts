import { randomInt } from 'node:crypto';
import { hashPassword } from '../password.js';

/** Days a password from an administrator opens the first sign-in. */
export const oneTimeDays = 7;

/** Without what looks alike: 31 signs, sixteen of them 79 bits. */
const signs = Array.from('23456789abcdefghjkmnpqrstuvwxyz');
const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)] ?? '').join('');

export interface AccountCredentials {
  /** To be told to the person once; nobody can read it again. */
  oneTimePassword: string;
  /** Columns of the account. */
  columns: { passwordHash: string; passwordSetAt: null; oneTimeUntil: Date };
}

/** A password for a new account: good for some days, and only to choose an own one. `now` of the machine, as sign-in counts. */
export async function newAccountCredentials(now: Date): Promise<AccountCredentials> {
  const oneTimePassword = Array.from({ length: 4 }, group).join('-');
  return {
    oneTimePassword,
    columns: {
      passwordHash: await hashPassword(oneTimePassword),
      passwordSetAt: null,
      oneTimeUntil: new Date(now.getTime() + oneTimeDays * 86_400_000),
    },
  };
}
