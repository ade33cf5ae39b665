import { addDays, endOfDay, toLocalDate, type LocalDate } from '../basics/local-date.js';
import { addWorkingDays, isWorkday, type Calendar } from '../terms/calendar.js';
import { calendarDays, workingDays } from '../terms/day-counts.js';

/**
 * How long a thing may stand before the monitor calls it stuck, in working days unless the name says otherwise. Terms of law and the limits
 * of the diagrams are not among them: those stand with the term or the task. None of these has a text of the law; each says why.
 */
export const patience = {
  /** A task in the queue of a role: the colleagues have had two full days to take it. */
  claim: 2,
  /** A task somebody took: three days on which the person neither saved anything nor completed it. */
  idle: 3,
  /** An inquiry: half of the ten working days in which the office itself must decide (`terms.decision`). */
  reply: 5,
  /** Taking on or returning a request for help: as long as a letter waits before it is reminded of (`reminderWorkingDays`). */
  assistanceAcceptance: 3,
  /** Reporting what was asked for: the ten working days of a decision, which do not stand still meanwhile. */
  assistanceReport: 10,
  /** A higher office with a request or a dissent: half of the same ten days. */
  higherOffice: 5,
  /** A draft nobody writes on: two weeks without a hand on it are no pause of work. */
  draftIdle: 10,
  /** A review, or the issue of a reviewed paper: the two working days the diagrams give to sealing, and one for absence. */
  draftStep: 3,
  /** The seal on an issued paper: the two working days the diagrams give to 签发用印. */
  seal: 2,
  /** From the money's reservation to the order: payees 5, instruction 2, check 1, the limits of these steps in disbursement.bpmn. */
  paymentOrder: 8,
  /** The bank or the treasury: a transfer is done on the next working day, through the treasury within three. */
  paymentResult: 3,
  /** The receipt of a payee who was paid: the limit of 登记领款收据 in disbursement.bpmn. */
  receipt: 5,
  /** A failed payment: the payee waits for money that was decided; its cause is asked for on the next working day. */
  paymentRetry: 1,
  /** Printing: the queue is looked at every ten seconds, and the first try after a failure comes a minute later. */
  printSeconds: 60,
  /** A timer of the engine that is due at midnight, and what the process does then: also after the engine was started anew. */
  timerMinutes: 10,
  /** A message to the engine: the outbox sends at once, and the engine's records are here within two seconds. */
  messageSeconds: 30,
} as const;

/**
 * Without the calendar of a year its days off are unknown: so many days beside the weekends are allowed for, more than the longest
 * holiday with the days exchanged around it. A standstill is then named late, never too early.
 */
const unknownHolidays = 10;

/**
 * What began on this day or before has outlived so many working days: the last day of its patience lies before today.
 */
export function begunBy(today: LocalDate, count: number, calendar: Calendar): LocalDate {
  let on = addDays(today, -1);
  for (let left = count; left > 0; on = addDays(on, -1)) {
    const worked = isWorkday(on, calendar);
    if (worked === 'pending') return addDays(today, -1 - daysForSure(count));
    if (worked) left -= 1;
  }
  return on;
}

/** The instant from which what began on that day has outlived so many working days: midnight after the last of them. */
export function outlivedAt(begunOn: LocalDate, count: number, calendar: Calendar): Date {
  const last = addWorkingDays(begunOn, workingDays(count), calendar);
  return endOfDay(last === 'pending' ? addDays(begunOn, daysForSure(count)) : last);
}

/** As `outlivedAt`, of what began at an instant. */
export function outlivedSince(begunAt: Date, count: number, calendar: Calendar): Date {
  return outlivedAt(toLocalDate(begunAt), count, calendar);
}

function daysForSure(count: number) {
  return calendarDays(Math.ceil(count / 5) * 7 + unknownHolidays);
}
