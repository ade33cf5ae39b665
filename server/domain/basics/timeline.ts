import { addDays, type LocalDate } from './local-date.js';

/** Something that holds from a day to a day, both inclusive; `validTo` null: until further notice. */
export interface Dated {
  validFrom: LocalDate;
  validTo: LocalDate | null;
}

/** A stretch of days in which the same row holds; `row` null: none does. */
export interface Stretch<R> {
  from: LocalDate;
  to: LocalDate | null;
  row: R | null;
}

/** Does it hold on the day? */
export function holdsOn({ validFrom, validTo }: Dated, on: LocalDate): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}

/**
 * Which row decides on which days, from the first day of any of them on. `layers` are the rows of an office, of the next one
 * above and so on: the nearest layer that has a row for the day decides, within a layer the row that began last.
 */
export function timelineOf<R extends Dated>(layers: readonly (readonly R[])[]): Stretch<R>[] {
  const rows = layers.flat();
  const days = rows.flatMap(({ validFrom, validTo }) =>
    validTo === null ? [validFrom] : [validFrom, addDays(validTo, 1)],
  );
  const starts = [...new Set(days)].sort();
  const stretches: Stretch<R>[] = [];
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const to = next === undefined ? null : addDays(next, -1);
    const row = deciding(layers, from);
    const last = stretches.at(-1);
    if (last && last.row === row) last.to = to;
    else stretches.push({ from, to, row });
  }
  return stretches;
}

/** The row that decides on a day, or null. */
export function deciding<R extends Dated>(
  layers: readonly (readonly R[])[],
  on: LocalDate,
): R | null {
  for (const layer of layers) {
    const [latest] = layer
      .filter((row) => holdsOn(row, on))
      .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
    if (latest) return latest;
  }
  return null;
}
