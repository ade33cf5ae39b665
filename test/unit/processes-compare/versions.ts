import { readFileSync } from 'node:fs';
import type { Change } from '../../../processes/compare/change.js';
import { comparePackages } from '../../../processes/compare/compare-packages.js';
import { demoFacts } from '../../../processes/lint/demo-facts.js';

const folder = new URL('../../../processes/', import.meta.url);
const facts = demoFacts();

/** A file of the shipped package. */
export const shipped = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** A text with one piece of it replaced; the piece must be there. */
export function edited(text: string, piece: string | RegExp, by: string): string {
  const result = text.replace(piece, by);
  if (result === text) throw new Error(`nothing to replace: ${String(piece)}`);
  return result;
}

/** What differs between two contents of one file. */
export async function changesOf(
  name: string,
  before: string | null,
  after: string | null,
): Promise<readonly Change[]> {
  const files = [before, after].map((content) => (content === null ? [] : [{ name, content }]));
  const [compared] = await comparePackages(files[0] ?? [], files[1] ?? [], facts);
  return compared?.changes ?? [];
}

/** The changes in short: `subject: property: before → after`. */
export const told = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, subject, property, before, after }) =>
    property === null
      ? `${kind} ${subject}`
      : `${subject} → ${property} ${before ?? '无'} → ${after ?? '无'}`,
  );
