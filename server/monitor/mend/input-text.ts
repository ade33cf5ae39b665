import type { MendInput } from './mend-act.js';

/** A key or id of the input; null: it was not given. Numbers count as their digits. */
export function inputText(input: MendInput, name: string): string | null {
  const value = input[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
