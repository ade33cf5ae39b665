/** One amount in the data of a paper that a new version would say otherwise; in fen, null: not there. */
export interface ChangedAmount {
  /** JSON pointer into the data of the paper. */
  pointer: string;
  before: number | null;
  after: number | null;
}

/**
 * Amounts that differ between two versions of the data of a paper: every field whose name ends in `Fen`, at any depth. A decision that was
 * served is not corrected in its amounts: that is a new decision (变更). The rule is the product's; confidence M.
 */
export function changedAmounts(before: unknown, after: unknown): ChangedAmount[] {
  const [old, fresh] = [amountsIn(before), amountsIn(after)];
  const pointers = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return pointers
    .map((pointer) => ({
      pointer,
      before: old.get(pointer) ?? null,
      after: fresh.get(pointer) ?? null,
    }))
    .filter((amount) => amount.before !== amount.after);
}

function amountsIn(value: unknown, path = '', found = new Map<string, number>()) {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    const pointer = `${path}/${key}`;
    if (typeof part === 'number' && key.endsWith('Fen')) found.set(pointer, part);
    amountsIn(part, pointer, found);
  }
  return found;
}
