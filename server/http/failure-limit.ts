import { RuleError } from '../domain/basics/errors.js';

const windowMs = 5 * 60_000;
const failuresAllowed = 30;

/** Slows down whoever guesses from one address, names and passwords or codes; kept in memory, each server counts for itself. */
export interface FailureLimit {
  /** Throws TOO_MANY_REQUESTS when the address failed too often lately. */
  check(address: string, now: Date): void;
  count(address: string, now: Date): void;
}

/** `refusal`: what is said to an address that failed too often. */
export function failureLimit(refusal: string): FailureLimit {
  const windows = new Map<string, { startedMs: number; failures: number }>();
  const current = (address: string, now: Date) => {
    const window = windows.get(address);
    return window && now.getTime() - window.startedMs < windowMs ? window : undefined;
  };
  return {
    check: (address, now) => {
      if ((current(address, now)?.failures ?? 0) >= failuresAllowed) {
        throw new RuleError('TOO_MANY_REQUESTS', refusal);
      }
    },
    count: (address, now) => {
      for (const key of windows.keys()) if (!current(key, now)) windows.delete(key);
      const { startedMs, failures } = current(address, now) ?? {
        startedMs: now.getTime(),
        failures: 0,
      };
      windows.set(address, { startedMs, failures: failures + 1 });
    },
  };
}
