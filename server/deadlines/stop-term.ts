import { In, type EntityManager } from 'typeorm';
import { toLocalDate, type LocalDate } from '../domain/basics/local-date.js';
import { outlivesCase, type CaseEnd } from '../domain/terms/surviving-terms.js';
import { moveTerm, openTermStates, type TermMove } from '../domain/terms/term-states.js';
import type { TermKind } from '../domain/terms/terms.js';
import { changeTerm } from './change-term.js';
import { Deadline } from './deadline.entity.js';

/** `met` in time or late but done, `lapsed` without it, `void` when the term no longer matters. */
export type StopReason = 'met' | 'lapsed' | 'void';

const endWords: Record<CaseEnd, string> = { closed: '案件办结', terminated: '案件终止办理' };

const moves: Record<StopReason, TermMove> = { met: 'meet', lapsed: 'lapse', void: 'void' };

export interface TermStop {
  caseId: string;
  kind: TermKind;
  /** Of several that run side by side only this one. */
  effectKey?: string;
  reason: StopReason;
  now: Date;
  /** The day that what the term demands was done; today when left out. */
  on?: LocalDate;
  by?: string;
  note?: string;
}

/** Ends the open term of this kind; nothing happens when there is none. Answers how many were ended. */
export async function stopTerm(em: EntityManager, stop: TermStop): Promise<number> {
  const { caseId, kind, effectKey } = stop;
  const key = effectKey === undefined ? {} : { effectKey };
  const open = await lockOpenTerms(em, { caseId, kind, ...key });
  for (const term of open) await endTerm(em, term, stop);
  return open.length;
}

/** Ends every open term of a case that ends, but those whose demand remains. */
export async function stopAllTerms(
  em: EntityManager,
  { caseId, now, end, by }: { caseId: string; now: Date; end: CaseEnd; by?: string },
): Promise<void> {
  const open = await lockOpenTerms(em, { caseId });
  for (const term of open) {
    if (outlivesCase(term.kind, end)) continue;
    await endTerm(em, term, {
      reason: 'void',
      now,
      note: endWords[end],
      ...(by === undefined ? {} : { by }),
    });
  }
}

/** Ends one open term, which the caller has locked. */
export async function endTerm(
  em: EntityManager,
  term: Deadline,
  { reason, now, on = toLocalDate(now), by, note }: Omit<TermStop, 'caseId' | 'kind' | 'effectKey'>,
): Promise<void> {
  await changeTerm(
    em,
    term,
    { state: moveTerm(term.state, moves[reason]), stoppedAt: now },
    { kind: reason, on, at: now, by: by ?? null, data: note === undefined ? {} : { reason: note } },
  );
}

/** The open terms, locked until the transaction ends. */
export async function lockOpenTerms(
  em: EntityManager,
  which: { caseId: string; kind?: TermKind; effectKey?: string },
): Promise<Deadline[]> {
  return em.find(Deadline, {
    where: { ...which, state: In([...openTermStates]) },
    lock: { mode: 'pessimistic_write' },
  });
}
