/** A fact that is true, false, or not known yet. */
export type Known = boolean | 'unknown';

/** All of them (three-valued): false as soon as one is false, unknown while one is unknown. */
export function allKnown(values: readonly Known[]): Known {
  if (values.includes(false)) return false;
  return values.includes('unknown') ? 'unknown' : true;
}

/** Any of them (three-valued): true as soon as one is true, unknown while one is unknown. */
export function anyKnown(values: readonly Known[]): Known {
  if (values.includes(true)) return true;
  return values.includes('unknown') ? 'unknown' : false;
}
