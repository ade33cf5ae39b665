import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { isDuplicateKey } from '../db/errors.js';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/local-date.js';
import { dueOn, type TermKind } from '../domain/terms.js';
import { Deadline } from './deadline.entity.js';
import { stopTerm } from './stop-term.js';

export interface TermStart {
  caseId: string;
  kind: TermKind;
  /** Idempotence key: a redelivered job starts no second term. */
  effectKey: string;
  /** Day of the event the term runs from; that day does not count. */
  on: LocalDate;
}

/**
 * Starts a term of law. `dueOn` is null while the calendar does not hold the year it ends in. A running term of the same
 * kind is void from now on: the law runs one of a kind at a time.
 */
export async function startTerm(
  em: EntityManager,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
  { caseId, kind, effectKey, on }: TermStart,
): Promise<{ deadlineId: string; dueOn: LocalDate | null }> {
  const known = await em.findOneBy(Deadline, { kind, effectKey });
  if (known) return { deadlineId: known.id, dueOn: known.dueOn };
  await stopTerm(em, { caseId, kind, reason: 'void', now: clock.now() });
  const due = dueOn(kind, on, calendar);
  const deadline = {
    id: randomUUID(),
    ...{ caseId, kind, effectKey, startedOn: on },
    dueOn: due === 'pending' ? null : due,
    state: 'running' as const,
    history: [{ at: clock.now().toISOString(), event: 'started' }],
  };
  try {
    await em.insert(Deadline, deadline);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const row = await em.findOneByOrFail(Deadline, { kind, effectKey });
    return { deadlineId: row.id, dueOn: row.dueOn };
  }
  return { deadlineId: deadline.id, dueOn: deadline.dueOn };
}
