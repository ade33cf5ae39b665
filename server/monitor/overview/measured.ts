import { endOfDay, startOfDay, addDays, type LocalDate } from '../../domain/basics/local-date.js';
import type { Measure } from '../../domain/monitor/figures.js';
import type { CaseCondition } from '../../cases/scope-condition.js';

interface Measured {
  /** Tables, with the case as `c`. */
  from: string;
  /** The day that counts, in Shanghai. */
  day: string;
  fen: string;
  /** From a day up to another, which does not belong to it, by an index. */
  within: (from: LocalDate, until: LocalDate) => CaseCondition;
}

/** An instant of the table as a day in Shanghai. */
export const shanghaiDay = (column: string): string => `DATE(${column} + INTERVAL 8 HOUR)`;

const byDay =
  (column: string): Measured['within'] =>
  (from, until) => ({ sql: `${column} >= ? AND ${column} < ?`, parameters: [from, until] });

const byInstant =
  (column: string): Measured['within'] =>
  (from, until) => ({
    sql: `${column} >= ? AND ${column} < ?`,
    parameters: [startOfDay(from), endOfDay(addDays(until, -1))],
  });

/** Where in the tables it stands that a case was filed, decided, paid, closed. A decision that was set aside is none. */
export const measured: Record<Measure, Measured> = {
  filed: {
    from: 'relief_case AS c',
    day: 'c.filed_on',
    fen: '0',
    within: byDay('c.filed_on'),
  },
  decided: {
    from: 'relief_case AS c',
    day: 'c.decided_on',
    fen: 'COALESCE(c.decided_fen, 0)',
    within: byDay('c.decided_on'),
  },
  paid: {
    from: `payment_order AS paid JOIN relief_case AS c ON c.id = paid.case_id AND paid.state = 'paid'`,
    day: shanghaiDay('paid.settled_at'),
    fen: 'paid.amount_fen',
    within: byInstant('paid.settled_at'),
  },
  closed: {
    from: 'relief_case AS c',
    day: shanghaiDay('c.closed_at'),
    fen: '0',
    within: byInstant('c.closed_at'),
  },
};
