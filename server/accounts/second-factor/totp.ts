import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every telephone app speaks it: SHA-1, six digits, thirty seconds, and one step of clocks that disagree. */
const shape = { issuer: '应救', algorithm: 'SHA1', digits: 6, period: 30 } as const;
const window = 1;

/** 160 random bits (RFC 4226 recommends them), Base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** Address an app reads from the QR code. */
export function otpAddress(secret: string, username: string): string {
  return new TOTP({ ...shape, label: username, secret }).toString();
}

/** The time step a code is of, or null when it is none of now; who keeps the step refuses the code a second time. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = new TOTP({ ...shape, secret }).validate({ token: code, timestamp, window });
  return delta === null ? null : TOTP.counter({ period: shape.period, timestamp }) + delta;
}
