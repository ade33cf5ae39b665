import { RuleError } from '../domain/basics/errors.js';

const windowMs = 5 * 60_000;
const failuresAllowed = 30;

/** Slows down whoever tries many names from one address; kept in memory, each server counts for itself. */
export interface FailureLimit {
  /** Throws TOO_MANY_REQUESTS when the address failed too often lately. */
  check(address: string, now: Date): void;
  count(address: string, now: Date): void;
}

export function failureLimit(): FailureLimit {
  const windows = new Map<string, { startedMs: number; failures: number }>();
  const current = (address: string, now: Date) => {
    const window = windows.get(address);
    return window && now.getTime() - window.startedMs < windowMs ? window : undefined;
  };
  return {
    check: (address, now) => {
      if ((current(address, now)?.failures ?? 0) >= failuresAllowed) {
        throw new RuleError('TOO_MANY_REQUESTS', '登录失败次数过多，请几分钟后再试');
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
