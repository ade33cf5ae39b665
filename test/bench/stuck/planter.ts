import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../../server/domain/basics/local-date.js';

/** An open case of the benchmark in good order. */
export interface BenchCase {
  caseId: string;
  officeId: string;
  handlerId: string;
  /** Of the engine, of its instance; 64 keys from it on are the case's. */
  key: string;
}

export interface Moment {
  now: Date;
  today: LocalDate;
  /** Longer ago than any patience lasts. */
  longAgo: Date;
  longAgoOn: LocalDate;
}

/** Subjects each kind must find. */
export type Expected = Record<string, string[]>;

/** Makes one kind true of some cases. */
export interface Planter {
  /** Id of the kind. */
  kind: string;
  /** The payment its cases need; left out: none that matters. */
  payment?: 'reserved' | 'ordered' | 'paid';
  /** Answers what must be found of it, by whatever kind. */
  plant(to: DataSource, cases: readonly BenchCase[], moment: Moment): Promise<Expected>;
}

/** An id in the place of the prefix of the case's own. */
export const idFor = (prefix: string, { caseId }: BenchCase): string =>
  `${prefix}${caseId.slice(4)}`;

/** A key of the engine for a thing of the case. */
export const keyFor = ({ key }: BenchCase, offset: number): string =>
  String(BigInt(key) + BigInt(offset));

/** A planter that changes a row of each case in place: `SET …` of the rows named, whose ids are the subjects. */
export function byUpdate(
  kind: string,
  {
    table,
    prefix,
    set,
    payment,
  }: {
    table: string;
    /** Of the ids of the rows. */
    prefix: string;
    /** With `?` for the values. */
    set: string;
    payment?: Planter['payment'];
  },
  values: (moment: Moment) => unknown[],
): Planter {
  return {
    kind,
    ...(payment === undefined ? {} : { payment }),
    plant: async (to, cases, moment) => {
      const ids = cases.map((one) => idFor(prefix, one));
      await to.query(`UPDATE ${table} SET ${set} WHERE id IN (?)`, [...values(moment), ids]);
      return { [kind]: ids };
    },
  };
}

/** A planter that adds rows, one a case; the first column is the subject. */
export function byInsert(
  kind: string,
  table: string,
  columns: string,
  row: (one: BenchCase, moment: Moment) => unknown[],
): Planter {
  return {
    kind,
    plant: async (to, cases, moment) => {
      const rows = cases.map((one) => row(one, moment));
      await to.query(`INSERT INTO ${table} (${columns}) VALUES ?`, [rows]);
      return { [kind]: rows.map(([subject]) => String(subject)) };
    },
  };
}
