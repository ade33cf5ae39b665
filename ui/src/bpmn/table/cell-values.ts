/** What a condition asks for: one of these literals, or something only FEEL can say. */
export type CellValue = { kind: 'values'; values: string[] } | { kind: 'feel'; text: string };

const literal = /^(?:"(?:[^"\\]|\\.)*"|true|false|null|-?\d+(?:\.\d+)?)/;

/** Reads a cell: a list of literals, none for 任意 (empty or `-`), else FEEL as it stands. */
export function readCell(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-') return { kind: 'values', values: [] };
  const values: string[] = [];
  let rest = trimmed;
  for (;;) {
    const [found] = literal.exec(rest) ?? [];
    if (found === undefined) return { kind: 'feel', text: trimmed };
    values.push(found);
    rest = rest.slice(found.length).trimStart();
    if (rest === '') return { kind: 'values', values };
    if (!rest.startsWith(',')) return { kind: 'feel', text: trimmed };
    rest = rest.slice(1).trimStart();
  }
}

/** The FEEL of a condition that is met by any of these; all there are, or none, is 任意. */
export function printCell(values: readonly string[], choices: readonly string[]): string {
  const isAny = choices.length > 0 && choices.every((choice) => values.includes(choice));
  return isAny ? '' : values.join(',');
}

/** A FEEL literal as the value people have a word for: `"small"` → `small`. */
export function plainOf(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('\\"', '"') : text;
}

/** A value as a FEEL literal. */
export function literalOf(value: string | number | boolean | null): string {
  return typeof value === 'string' ? `"${value.replaceAll('"', '\\"')}"` : String(value);
}
