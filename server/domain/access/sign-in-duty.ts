import type { RoleId } from './roles.js';

/** What a person must do after signing in before anything else is open. */
export type SignInDuty = 'change-password' | 'enrol-second-factor';

export interface SignInFacts {
  method: 'password' | 'second-factor' | 'provider';
  /** An administrator made the password. */
  isOneTime: boolean;
  passwordSetAt: Date;
  hasSecondFactor: boolean;
  /** Roles held today, in any office. */
  roles: readonly RoleId[];
}

export interface SignInRules {
  /** Days a password may be used; null: without end. */
  passwordMaxAgeDays: number | null;
  /** Whoever holds one of these needs a second factor. */
  secondFactorRoles: readonly RoleId[];
}

const dayMs = 86_400_000;

/**
 * The first thing the person owes; null when everything is open. Whom the identity provider vouches for owes nothing here: passwords
 * and factors are the provider's then. A regular change is asked by GB/T 22239—2019 8.1.4.1 a), two factors by 8.1.4.1 d); both are
 * the installation's to switch on.
 */
export function signInDuty(facts: SignInFacts, rules: SignInRules, now: Date): SignInDuty | null {
  if (facts.method === 'provider') return null;
  if (facts.isOneTime || isTooOld(facts.passwordSetAt, rules, now)) return 'change-password';
  const needsFactor = facts.roles.some((role) => rules.secondFactorRoles.includes(role));
  return needsFactor && !facts.hasSecondFactor ? 'enrol-second-factor' : null;
}

/** When a password set then must be changed; null when passwords do not age. */
export function passwordEndsAt(
  setAt: Date,
  { passwordMaxAgeDays }: Pick<SignInRules, 'passwordMaxAgeDays'>,
): Date | null {
  return passwordMaxAgeDays === null
    ? null
    : new Date(setAt.getTime() + passwordMaxAgeDays * dayMs);
}

function isTooOld(setAt: Date, rules: SignInRules, now: Date): boolean {
  const endsAt = passwordEndsAt(setAt, rules);
  return endsAt !== null && endsAt <= now;
}
