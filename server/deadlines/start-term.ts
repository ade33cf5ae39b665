import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { findCaseOwner } from '../cases/find-case-owner.js';
import { isDuplicateKey } from '../db/errors.js';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { TermKind } from '../domain/terms/terms.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { DeadlineEvent } from './deadline-event.entity.js';
import { Deadline } from './deadline.entity.js';
import { stopTerm } from './stop-term.js';
import { termDates } from './term-dates.js';
import { termInForce } from './term-in-force.js';

export interface TermStart {
  caseId: string;
  kind: TermKind;
  /** Idempotence key: a redelivered job starts no second term. */
  effectKey: string;
  /** Day of the event the term runs from; that day does not count. */
  on: LocalDate;
  /** One of several of its kind that run side by side, each for its own paper or payment. */
  isOneOfSeveral?: boolean;
}

export interface StartedTerm {
  deadlineId: string;
  /** Null while the calendar does not hold the year. */
  dueOn: LocalDate | null;
}

/**
 * Starts a term of law, as long as the office's setting says on that day; the case keeps the reference. A term of the same
 * kind that has not ended is void from now on, unless several run side by side.
 */
export async function startTerm(
  em: EntityManager,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
  start: TermStart,
): Promise<StartedTerm> {
  const { caseId, kind, effectKey, on } = start;
  const known = await em.findOneBy(Deadline, { kind, effectKey });
  if (known) return { deadlineId: known.id, dueOn: known.dueOn };
  const now = clock.now();
  if (start.isOneOfSeveral !== true) await stopTerm(em, { caseId, kind, reason: 'void', now });
  const { officeId } = await findCaseOwner(em, caseId);
  const { value, ref } = await termInForce(em, officeId, kind, on);
  const span = {
    ...{ startedOn: on, adjustments: [] },
    ...{ spanCount: value.count, spanUnit: value.unit, soonDays: value.soonWorkingDays },
  };
  const term = {
    ...{ id: randomUUID(), caseId, kind, effectKey, state: 'running' as const },
    ...{ ...span, settingId: ref.settingId, source: ref.source.slice(0, 400) },
    ...termDates(span, calendar),
  };
  if (!(await insertTerm(em, term, now))) {
    const row = await em.findOneByOrFail(Deadline, { kind, effectKey });
    return { deadlineId: row.id, dueOn: row.dueOn };
  }
  await keepSettingRefs(em, { caseId, usedFor: 'term', refs: [ref], on, now });
  return { deadlineId: term.id, dueOn: term.dueOn };
}

/** False when the same step has started it meanwhile. */
async function insertTerm(
  em: EntityManager,
  term: Omit<Deadline, 'stoppedAt' | 'warnedAt' | 'overdueAt' | 'version'>,
  at: Date,
): Promise<boolean> {
  try {
    await em.insert(Deadline, term);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return false;
  }
  const { id: deadlineId, startedOn: onDate, dueOn: to } = term;
  const event = { deadlineId, seq: 1, kind: 'started' as const, onDate, at, byAccountId: null };
  await em.insert(DeadlineEvent, { ...event, data: { to } });
  return true;
}
