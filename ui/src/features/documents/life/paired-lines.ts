import { diffArrays, diffChars } from 'diff';

/** A stretch of a line: the same on both sides, or only on the one it stands. */
export interface Piece {
  text: string;
  isChanged: boolean;
}

/** One row of the comparison: a line of the old paper beside its line of the new one; null: it has none. */
export interface LinePair {
  before: Piece[] | null;
  after: Piece[] | null;
  isSame: boolean;
}

/** Two papers side by side, line by line; in a line that was changed the characters that differ. */
export function pairedLines(before: readonly string[], after: readonly string[]): LinePair[] {
  const pairs: LinePair[] = [];
  let removed: string[] = [];
  const flush = (added: string[]) => {
    const length = Math.max(removed.length, added.length);
    for (let at = 0; at < length; at += 1) pairs.push(changedPair(removed[at], added[at]));
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed = part.value;
    else if (part.added) flush(part.value);
    else {
      flush([]);
      for (const text of part.value) {
        const pieces = [{ text, isChanged: false }];
        pairs.push({ before: pieces, after: pieces, isSame: true });
      }
    }
  }
  flush([]);
  return pairs;
}

function changedPair(before: string | undefined, after: string | undefined): LinePair {
  if (before === undefined || after === undefined) {
    return { before: whole(before), after: whole(after), isSame: false };
  }
  const parts = diffChars(before, after);
  const side = (other: 'added' | 'removed') =>
    parts
      .filter((part) => !part[other])
      .map(({ value: text, added, removed }) => ({ text, isChanged: added || removed }));
  return { before: side('added'), after: side('removed'), isSame: false };
}

const whole = (text: string | undefined): Piece[] | null =>
  text === undefined ? null : [{ text, isChanged: true }];
