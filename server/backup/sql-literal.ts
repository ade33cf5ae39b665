import { escape } from 'mysql2';
import type { ColumnKind } from './columns-of.js';

/** A value of the text protocol as a literal on one line, whatever stands in it. */
export function sqlLiteral(value: Buffer | null, kind: ColumnKind): string {
  if (value === null) return 'NULL';
  if (kind === 'number') return value.toString('latin1');
  if (kind === 'bytes') return value.length === 0 ? `''` : `X'${value.toString('hex')}'`;
  return escape(value.toString('utf8'));
}

/** A name of a table, column or trigger. */
export const quotedName = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
