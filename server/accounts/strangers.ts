import { failuresBeforeLock, lockMs, refuseLocked } from './lock-out.js';

/** Names nobody has, kept in memory; each server counts for itself. */
const namesKept = 10_000;

const fresh = { failedCount: 0, lockedUntil: null };

/** Locks names nobody has as accounts are locked: whoever probes names learns from no answer which are accounts. */
export interface Strangers {
  /** Throws ACCOUNT_LOCKED while the name is locked. */
  refuse(username: string, now: Date): void;
  count(username: string, now: Date): void;
}

export function strangers(): Strangers {
  const names = new Map<string, { failedCount: number; lockedUntil: Date | null }>();
  return {
    refuse: (username, now) => {
      refuseLocked(names.get(username) ?? null, now);
    },
    count: (username, now) => {
      const { failedCount: before, lockedUntil: until } = names.get(username) ?? fresh;
      const failedCount = (until === null ? before : 0) + 1;
      const lockedUntil =
        failedCount >= failuresBeforeLock ? new Date(now.getTime() + lockMs) : null;
      names.delete(username);
      names.set(username, { failedCount, lockedUntil });
      const [oldest] = names.keys();
      if (names.size > namesKept && oldest !== undefined) names.delete(oldest);
    },
  };
}
