import type { Change, ChangeKind } from '../../../../../processes/compare/change.js';
import type { FileComparison } from '../../../../../processes/compare/compare-packages.js';
import type { DiagramMark } from '../../../bpmn/compare/diagram-mark.js';

/** What a reader wants to see beside what an official reads. */
export interface ChangeFilter {
  /** What only the engine reads. */
  isTechnicalShown: boolean;
  /** What is only drawn elsewhere. */
  isLayoutShown: boolean;
}

/** The changes to be shown, files without any left out. */
export function shownChanges(
  files: readonly FileComparison[],
  { isTechnicalShown, isLayoutShown }: ChangeFilter,
): FileComparison[] {
  return files
    .map((file) => ({
      ...file,
      changes: file.changes.filter(
        ({ isTechnical, kind }) =>
          (isTechnicalShown || !isTechnical) && (isLayoutShown || kind !== 'layout'),
      ),
    }))
    .filter(({ changes }) => changes.length > 0);
}

const rank: readonly ChangeKind[] = ['layout', 'moved', 'changed', 'removed', 'added'];

/** One mark for each element of a diagram: that which says most; moving in an order shows as a change. */
export function marksOf(
  changes: readonly Change[],
  side: 'before' | 'after',
): ReadonlyMap<string, DiagramMark> {
  const marks = new Map<string, ChangeKind>();
  for (const { elementId, kind } of changes) {
    if (elementId === null || kind === (side === 'before' ? 'added' : 'removed')) continue;
    const known = marks.get(elementId);
    if (known === undefined || rank.indexOf(kind) > rank.indexOf(known)) marks.set(elementId, kind);
  }
  return new Map([...marks].map(([id, kind]) => [id, kind === 'moved' ? 'changed' : kind]));
}

/** The table of changes as CSV with a byte order mark, as spreadsheets want it; a cell never begins as a formula does. */
export function changesAsCsv(
  head: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): string {
  const cell = (text: string | null): string => {
    const safe = /^[=+\-@\t\r]/.test(text ?? '') ? `'${text ?? ''}` : (text ?? '');
    return `"${safe.replaceAll('"', '""')}"`;
  };
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
