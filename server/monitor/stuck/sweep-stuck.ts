import { runAlone } from '../../db/run-alone.js';
import { keepFindings } from './keep-findings.js';
import { stuckKinds } from './kinds/index.js';
import { rememberLooks, kindsDue, type Look } from './looks.js';
import type { StuckContext, StuckKind } from './stuck-kind.js';

/** Pause between two sweeps: with the time one takes, a standstill is in the list within ten seconds of becoming true. */
export const SWEEP_MS = 3_000;

/**
 * Looks for every kind of standstill that is due and keeps the list by what it finds. Run by the server and by the workers, so that it lives while
 * either lives, and by one of them at a time. A kind that cannot be looked for leaves its findings as they are. Answers how many
 * kinds were looked for; null: another program was at it.
 */
export async function sweepStuck(
  context: StuckContext,
  kinds: readonly StuckKind[] = stuckKinds,
): Promise<number | null> {
  return runAlone(context.dataSource, 'stuck', async () => {
    const looks: Look[] = [];
    for (const kind of await kindsDue(context.dataSource.manager, kinds)) {
      looks.push(await lookFor(context, kind));
    }
    await rememberLooks(context.dataSource.manager, looks);
    return looks.length;
  });
}

async function lookFor(context: StuckContext, kind: StuckKind): Promise<Look> {
  const begun = performance.now();
  let error: string | null = null;
  try {
    await keepFindings(context, kind, await kind.find(context));
  } catch (cause) {
    context.log.error({ err: cause, kind: kind.id }, 'stuck: a kind could not be looked for');
    error = (cause instanceof Error ? cause.message : String(cause)).slice(0, 400);
  }
  return { kind: kind.id, tookMs: Math.round(performance.now() - begun), error };
}
