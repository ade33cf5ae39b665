import { createHmac, randomBytes } from 'node:crypto';
import type { Config } from '../config.js';

export const sessionCookie = 'yj_session';

/** 256 random bits; only the browser holds it. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the table keeps of a token: HMAC-SHA-256 under the session secret, in hex. */
export function tokenHash({ sessionSecret }: Pick<Config, 'sessionSecret'>, token: string): string {
  return createHmac('sha256', sessionSecret).update(token).digest('hex');
}

/** The token in a Cookie header, or null. */
export function tokenFrom(cookieHeader: string | undefined): string | null {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === sessionCookie && value) return value;
  }
  return null;
}
