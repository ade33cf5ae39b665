const names: Readonly<Record<string, string>> = {};

/** Chinese name of a field of the data, by its own name; the name itself where nobody has given one. */
export function fieldName(field: string): string {
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field;
}
