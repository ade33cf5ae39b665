import { z } from 'zod';

const Instant = z.iso.datetime();

/** A browser that is signed in. */
export const SessionLineView = z.object({
  id: z.string(),
  method: z.enum(['password', 'second-factor', 'provider']),
  address: z.string(),
  /** Browser and system in words. */
  device: z.string(),
  signedInAt: Instant,
  lastSeenAt: Instant,
  endsAt: Instant,
});

/** How an account is protected. */
export const SafetyView = z.object({
  username: z.string(),
  displayName: z.string(),
  /** Null: came with the account. */
  passwordSetAt: Instant.nullable(),
  /** Null: passwords do not age. */
  passwordEndsAt: Instant.nullable(),
  lockedUntil: Instant.nullable(),
  secondFactor: z.object({ since: Instant, recoveryCodesLeft: z.int() }).nullable(),
  /** Null: not linked to the identity provider. */
  linkedAt: Instant.nullable(),
});
