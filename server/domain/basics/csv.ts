export type CsvCell = string | number | null;

/** A table as CSV for Chinese spreadsheets: UTF-8 with a byte order mark, lines ended by CR LF. */
export function csvOf(heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Quoted; a text a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: CsvCell): string {
  const text = String(value ?? '');
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
