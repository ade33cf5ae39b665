/** Every text of a catalogue by its dotted key, such as `inbox.empty.todo`. */
export function leavesOf(catalogue: object, before = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[before + key, value] as const]
        : [...leavesOf(value as object, `${before}${key}.`)],
    ),
  );
}
