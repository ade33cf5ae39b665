import { InputError } from '../domain/basics/errors.js';

/** Where a list goes on, opaque to the reader: the sort keys of the last row. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/** The reverse of `encodeCursor`; refuses what it did not make. */
export function decodeCursor(cursor: string): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.every((key) => typeof key === 'string')) return keys;
  } catch {
    // falls through to the refusal below: not JSON is as wrong as the wrong JSON
  }
  throw new InputError([{ pointer: '/query/cursor', detail: '翻页标记无效，请重新查询' }]);
}
