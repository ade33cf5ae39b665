import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 2_000;

/** The answer, or null when it fails or takes longer than two seconds. */
export async function within<T>(answer: Promise<T>): Promise<NonNullable<T> | null> {
  const patience = new AbortController();
  const tooLate = sleep(patienceMs, null, { signal: patience.signal, ref: false });
  try {
    return (await Promise.race([answer.catch(() => null), tooLate])) ?? null;
  } finally {
    tooLate.catch(() => undefined);
    patience.abort();
  }
}
