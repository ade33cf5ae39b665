import type { Fault } from '../../../../../server/domain/basics/errors.js';

/** What an editor of a value needs; the value is whatever was typed so far, right or wrong. */
export interface EditorProps {
  value: unknown;
  /** Which of several of the key: a year, a term, a kind of document. */
  item: string;
  /** Pointers into the value; '' is the value as a whole. */
  faults: readonly Fault[];
  onChange: (value: unknown) => void;
}

/** The value as a record; empty when it is none yet. */
export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The value as a list of records; empty when it is none yet. */
export function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

/** The value as text for an input. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Faults of one place of the value and all inside it. */
export function faultsAt(faults: readonly Fault[], pointer: string): Fault[] {
  return faults.filter(
    (fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`),
  );
}

/** Faults that belong to none of these places: they are shown for the whole. */
export function faultsElsewhere(faults: readonly Fault[], pointers: readonly string[]): Fault[] {
  return faults.filter((fault) =>
    pointers.every((pointer) => faultsAt([fault], pointer).length === 0),
  );
}

/** The list with one row changed. */
export function withRow<Row>(rows: readonly Row[], index: number, part: Partial<Row>): Row[] {
  return rows.map((row, at) => (at === index ? { ...row, ...part } : row));
}
