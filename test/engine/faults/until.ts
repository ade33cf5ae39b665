import { setTimeout as sleep } from 'node:timers/promises';

const STEP_MS = 200;

/** Waits until something is so; asking may fail meanwhile, as long as the world comes back. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  patienceMs = 600_000,
): Promise<void> {
  const end = Date.now() + patienceMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (await isSo()) return;
    } catch (error) {
      last = error;
    }
    await sleep(STEP_MS);
  }
  throw new Error(`in vain: ${what}`, { cause: last });
}
