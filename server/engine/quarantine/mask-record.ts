/** Fields of a record that cases fill: values of variables, keys of messages, texts of errors, headers of tasks. */
const FILLED: ReadonlySet<string> = new Set([
  'variables',
  'correlationKey',
  'errorMessage',
  'customHeaders',
  'value',
]);
const LONGEST = 4_000;
const HIDDEN = '…';

/**
 * A record as operators may read it: keys, positions, types and ids of elements, without what cases put into it. A line that is no record is
 * not shown, since nobody knows what stands in it.
 */
export function maskRecord(line: string): {
  text: string;
  valueType: string | null;
  intent: string | null;
} {
  const record = parsed(line);
  if (record === null) return { text: '', valueType: null, intent: null };
  const { valueType, intent } = record;
  return {
    text: JSON.stringify(masked(record, true), null, 2).slice(0, LONGEST),
    valueType: typeof valueType === 'string' ? valueType : null,
    intent: typeof intent === 'string' ? intent : null,
  };
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const record: unknown = JSON.parse(line);
    return isObject(record) ? record : null;
  } catch {
    return null;
  }
}

/** The outermost `value` is the record's body and is read; one further in is a variable's. */
function masked(given: unknown, isRecord: boolean): unknown {
  if (Array.isArray(given)) return given.map((one: unknown) => masked(one, false));
  if (!isObject(given)) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      FILLED.has(name) && !(isRecord && name === 'value') ? HIDDEN : masked(value, false),
    ]),
  );
}

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
