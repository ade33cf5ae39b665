import type { RoutingFacts } from '../contract.js';
import type { LocalDate } from '../../server/domain/basics/local-date.js';
import type { Variables } from './trial-world.js';

/** An office by its place over the case; what an office is called does not change the way. */
export const officePlaces = ['own', 'higher', 'highest', 'assisting'] as const;
export type OfficePlace = (typeof officePlaces)[number];

/** A case as the trial plays it: what routes it and what was answered, never who it is about. */
export interface TrialCase {
  /** 案号, or what a sample stands for. */
  label: string;
  officeId: string;
  filedOn: LocalDate;
  /** What the way depends on; cases with equal courses are played once. */
  course: TrialCourse;
}

/** Everything the way of a case depends on. */
export interface TrialCourse {
  urgent: boolean;
  origin: 'application' | 'ex-officio' | 'clue-transfer';
  /** As computed each time it was asked; the last stays. Empty for a case that ended before it was proposed. */
  facts: readonly RoutingFacts[];
  jointMode: 'unified' | 'separate';
  /** By element, what was answered each time; only values the contract lists. */
  answers: Readonly<Record<string, readonly Variables[]>>;
  /** The applicant never supplied what was missing. */
  isAbandoned: boolean;
  /** The step at which the case was terminated, and how often it had been answered before. */
  terminatedAt: { elementId: string; nth: number } | null;
}

/** A course in which nothing is recorded but its facts. */
export const plainCourse = (facts: RoutingFacts): TrialCourse => ({
  ...{ urgent: facts.urgent, origin: 'application', facts: [facts], jointMode: 'unified' },
  ...{ answers: {}, isAbandoned: false, terminatedAt: null },
});

/** Offices above, from the nearest, as the level of the office allows them. */
export function higherPlaces(level: RoutingFacts['officeLevel']): OfficePlace[] {
  const above = { county: 2, city: 1, province: 0 }[level];
  return officePlaces.slice(1, 1 + above);
}
