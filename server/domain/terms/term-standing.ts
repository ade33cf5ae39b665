import type { LocalDate } from '../basics/local-date.js';
import { termState } from './term-days.js';
import type { TermState } from './term-states.js';

export const termStandings = [
  'running',
  'soon',
  'overdue',
  'suspended',
  'resume-overdue',
  'pending',
  'ended',
] as const;

/**
 * How a term looks today: `pending`: its last day waits for the calendar; `suspended`: the day shown holds if it is resumed as
 * expected; `resume-overdue`: it was not. */
export type TermStanding = (typeof termStandings)[number];

export interface StandingFacts {
  state: TermState;
  dueOn: LocalDate | null;
  soonOn: LocalDate | null;
  /** Of a suspended term the last day it is expected to stand still. */
  resumeBy: LocalDate | null;
}

/** How a term looks on a day. */
export function termStanding(
  { state, dueOn, soonOn, resumeBy }: StandingFacts,
  today: LocalDate,
): TermStanding {
  if (state === 'suspended') {
    return resumeBy !== null && today > resumeBy ? 'resume-overdue' : 'suspended';
  }
  if (state !== 'running') return 'ended';
  return dueOn === null || soonOn === null ? 'pending' : termState({ dueOn, soonOn }, today);
}
