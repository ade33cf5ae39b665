import {
  isLocalDate,
  toLocalDate,
  type LocalDate,
} from '../../../server/domain/basics/local-date.js';

let told: LocalDate | null = null;

/** Takes the server's day from an answer; anything that is no date is left. */
export function rememberToday(day: string | null): void {
  if (day !== null && isLocalDate(day)) told = day;
}

/**
 * Today in Shanghai as the server counts it, which every answer tells: the clock of a workstation may be wrong, and a date the
 * browser proposes is judged by the server. Before the first answer that of the browser.
 */
export function today(): LocalDate {
  return told ?? toLocalDate(new Date());
}
