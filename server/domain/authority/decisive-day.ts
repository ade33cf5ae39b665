import type { LocalDate } from '../basics/local-date.js';

/**
 * The day whose settings count for amount, bands, wage, delegations, joint relief and 政法委: the day the proposal of the round was
 * made, today until then. An adjustment by an approver keeps the day of the proposal it adjusts.
 */
export function amountDay(proposedOn: LocalDate | null, today: LocalDate): LocalDate {
  return proposedOn ?? today;
}

/** The day whose text of the rules counts: that of acceptance, today until then. */
export function ruleDay(acceptedOn: LocalDate | null, today: LocalDate): LocalDate {
  return acceptedOn ?? today;
}
