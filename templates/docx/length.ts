const units: Record<string, number> = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72, px: 0.75 };

/** What relative lengths refer to, in points. */
export interface LengthBase {
  /** Font size: 1em. */
  em: number;
  /** Length that 100 % means. */
  whole?: number;
}

/**
 * A CSS length in points: a number with a unit, or a `calc()` of such without inner brackets. `null` for what is no length
 * (`auto`, `max-content`).
 */
export function lengthPt(text: string, base: LengthBase): number | null {
  const [, inside] = /^calc\((.*)\)$/.exec(text.trim()) ?? [];
  return inside === undefined ? singlePt(text.trim(), base) : sumPt(inside, base);
}

function sumPt(text: string, base: LengthBase): number | null {
  const [first = '', ...rest] = text.split(/ ([+-]) /);
  let sum = productPt(first, base);
  for (let index = 0; index < rest.length; index += 2) {
    const term = productPt(rest[index + 1] ?? '', base);
    if (sum === null || term === null) return null;
    sum += rest[index] === '-' ? -term : term;
  }
  return sum;
}

function productPt(text: string, base: LengthBase): number | null {
  const factors = text.split(' * ').map((factor) => singlePt(factor.trim(), base));
  return factors.reduce((product, factor) =>
    product === null || factor === null ? null : product * factor,
  );
}

function singlePt(text: string, { em, whole }: LengthBase): number | null {
  const [, digits, unit = ''] = /^(-?[\d.]+)(pt|mm|cm|in|px|em|%)?$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits);
  if (unit === '') return value;
  if (unit === 'em') return value * em;
  if (unit === '%') return whole === undefined ? null : (value / 100) * whole;
  return value * (units[unit] ?? 1);
}

/** Points to twips (1/20 pt), the unit of a Word file. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
