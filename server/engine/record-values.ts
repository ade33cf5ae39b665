import type { FeedRecord } from './feed-record.js';

/** A key of the engine out of a record's value, as text; null for the engine's "none" (-1 or absent). */
export function keyOf(value: Record<string, unknown>, name: string): string | null {
  const key = value[name];
  return typeof key === 'number' && key > 0 ? String(key) : null;
}

/** A text out of a record's value, cut to the column; empty when absent. */
export function textOf(value: Record<string, unknown>, name: string, length: number): string {
  const text = value[name];
  return typeof text === 'string' ? text.slice(0, length) : '';
}

/** Time of a record by the engine's clock. */
export const timeOf = ({ timestamp }: FeedRecord): Date => new Date(timestamp);

/** A key that must be there; a record without it is set aside. */
export function requiredKey(value: Record<string, unknown>, name: string): string {
  const key = keyOf(value, name);
  if (key === null) throw new Error(`record without ${name}`);
  return key;
}
