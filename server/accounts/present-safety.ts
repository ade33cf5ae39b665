import type { z } from 'zod';
import type { AccountSafety } from './own-account.js';
import type { SafetyView, SessionLineView } from './safety-view.js';
import type { SessionLine } from './sessions/list-sessions.js';

export function presentSafety(safety: AccountSafety): z.input<typeof SafetyView> {
  const { username, displayName, secondFactor } = safety;
  return {
    ...{ username, displayName },
    passwordSetAt: textOf(safety.passwordSetAt),
    passwordEndsAt: textOf(safety.passwordEndsAt),
    lockedUntil: textOf(safety.lockedUntil),
    secondFactor: secondFactor && {
      since: secondFactor.since.toISOString(),
      recoveryCodesLeft: secondFactor.recoveryCodesLeft,
    },
    linkedAt: textOf(safety.linkedAt),
  };
}

export function presentSession(line: SessionLine): z.input<typeof SessionLineView> {
  return {
    ...line,
    signedInAt: line.signedInAt.toISOString(),
    lastSeenAt: line.lastSeenAt.toISOString(),
    endsAt: line.endsAt.toISOString(),
  };
}

const textOf = (instant: Date | null): string | null => instant?.toISOString() ?? null;
