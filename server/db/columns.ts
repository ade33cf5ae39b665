import { Column, type ColumnOptions } from 'typeorm';
import { fen, type Fen } from '../domain/basics/money.js';

/**
 * The column types of this project as property decorators; `name` is the column of the table. With explicit
 * types no decorator metadata is needed (tsc, swc and esbuild all run them). Primary keys: `@PrimaryColumn`.
 */
type Options = Pick<ColumnOptions, 'nullable' | 'default'>;

/** Amount: BIGINT in the table, integer fen in the program; refuses what is not exact. */
export function FenColumn(name: string, options: Options = {}): PropertyDecorator {
  return Column({ ...options, name, type: 'bigint', transformer: fenTransformer });
}

/** Key of the engine: BIGINT in the table, text in the program (larger than 2^53). */
export function KeyColumn(name: string, options: Options = {}): PropertyDecorator {
  return Column({ ...options, name, type: 'bigint' });
}

/** Any JSON value as LONGTEXT: the same on MySQL and MariaDB, byte for byte what was written. */
export function JsonColumn(name: string, options: Options = {}): PropertyDecorator {
  return Column({ ...options, name, type: 'longtext', transformer: jsonTransformer });
}

/** Instant in UTC, to the millisecond; a `Date` in the program. */
export function InstantColumn(name: string, options: Options = {}): PropertyDecorator {
  return Column({ ...options, name, type: 'datetime', precision: 3 });
}

/** Legal date; a `LocalDate` text in the program. */
export function LocalDateColumn(name: string, options: Options = {}): PropertyDecorator {
  return Column({ ...options, name, type: 'date' });
}

/** Yes or no: TINYINT in the table, boolean in the program. */
export function FlagColumn(name: string, options: Options = {}): PropertyDecorator {
  return Column({ ...options, name, type: 'tinyint', transformer: flagTransformer });
}

/** VARCHAR of at most `length` characters, or CHAR of exactly so many when `isFixed`. */
export function TextColumn(
  name: string,
  length: number,
  { isFixed = false, ...options }: Options & { isFixed?: boolean } = {},
): PropertyDecorator {
  return Column({ ...options, name, type: isFixed ? 'char' : 'varchar', length });
}

const present = <T, R>(value: T | null | undefined, map: (value: T) => R): R | null | undefined =>
  value === null || value === undefined ? (value as null | undefined) : map(value);

/** BIGINT text of the driver ↔ `Fen`. */
export const fenTransformer = {
  to: (value: Fen | null | undefined) => present(value, fen),
  from: (value: string | number | null) => present(value, (digits) => fen(Number(digits))),
};

/** JSON text ↔ value. */
export const jsonTransformer = {
  to: (value: unknown) => present(value, (given) => JSON.stringify(given)),
  from: (value: string | null): unknown => present(value, (text): unknown => JSON.parse(text)),
};

/** 0 or 1 ↔ boolean. */
export const flagTransformer = {
  to: (value: boolean | null | undefined) => present(value, Number),
  from: (value: number | null) => present(value, Boolean),
};
