/** What makes a standstill worse, beside its kind. */
export interface HarmFacts {
  /** Of the kind, 0 to 100. */
  weight: number;
  /** The case is urgent: somebody is in danger or distress now (急需救助). */
  isUrgent: boolean;
  /** An applicant belongs to a key group that goes before others. */
  isPriority: boolean;
  /** Money decided and not paid, in fen; 0: none. */
  owedFen: number;
  /** A term of law of the case ran out. */
  isOverdue: boolean;
  /** Working days it stands still; null: the calendar does not hold the year. */
  workingDays: number | null;
}

/** A day counts as three points up to this many: afterwards what else is known of it decides. */
const longestCounted = 20;

/**
 * How much harm a standstill does, for the order of the list: an ordinal, not a measure. Money owed to somebody in danger comes before everything else,
 * so these two marks outweigh every other sum together; urgent alone comes before a term overrun, a term overrun before a key group.
 */
export function harmOf(facts: HarmFacts): number {
  const { weight, isUrgent, isPriority, owedFen, isOverdue, workingDays } = facts;
  const isOwed = owedFen > 0;
  return (
    weight +
    (isUrgent && isOwed ? 400 : 0) +
    (isUrgent ? 120 : 0) +
    (isOwed ? 60 : 0) +
    (isOverdue ? 60 : 0) +
    (isPriority ? 40 : 0) +
    3 * Math.min(workingDays ?? 0, longestCounted)
  );
}
