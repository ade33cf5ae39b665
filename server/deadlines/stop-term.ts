import type { EntityManager } from 'typeorm';
import type { TermKind } from '../domain/terms.js';
import { Deadline } from './deadline.entity.js';

/** `met` in time or late but done, `lapsed` without it, `void` when the term no longer matters. */
export type StopReason = 'met' | 'lapsed' | 'void';

/** Ends the running term of this kind; nothing happens when none runs. Answers how many were ended. */
export async function stopTerm(
  em: EntityManager,
  { caseId, kind, reason, now }: { caseId: string; kind: TermKind; reason: StopReason; now: Date },
): Promise<number> {
  const running = await em.findBy(Deadline, { caseId, kind, state: 'running' });
  for (const { id, history } of running) {
    const event = { at: now.toISOString(), event: reason };
    await em.update(
      Deadline,
      { id, state: 'running' },
      { state: reason, stoppedAt: now, stopReason: reason, history: [...history, event] },
    );
  }
  return running.length;
}

/** Ends every running term of a case, when it is closed. */
export async function stopAllTerms(
  em: EntityManager,
  { caseId, now }: { caseId: string; now: Date },
): Promise<void> {
  const running = await em.findBy(Deadline, { caseId, state: 'running' });
  for (const { kind } of running) await stopTerm(em, { caseId, kind, reason: 'void', now });
}
