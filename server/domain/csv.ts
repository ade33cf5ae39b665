/**
 * Rows of a CSV text by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), each with the line it begins on, from 1. A byte order
 * mark and empty lines are passed over. Null when a quote is never closed: nothing after it can be trusted.
 */
export function parseCsv(text: string): { line: number; cells: string[] }[] | null {
  const rows: { line: number; cells: string[] }[] = [];
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const row = readRow(source, at);
    if (row === null) return null;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells });
    line += source.slice(at, row.end).split('\n').length - 1;
    at = row.end;
  }
  return rows;
}

function readRow(source: string, from: number): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const cell = source[at] === '"' ? readQuoted(source, at) : readPlain(source, at);
    if (cell === null) return null;
    cells.push(cell.text);
    if (source[cell.end] !== ',') return { cells, end: cell.end + 1 };
    at = cell.end + 1;
  }
}

function readPlain(source: string, from: number): { text: string; end: number } {
  let end = from;
  while (end < source.length && source[end] !== ',' && source[end] !== '\n') end += 1;
  return { text: source.slice(from, end), end };
}

/** A quote inside is written twice; what stands between the closing quote and the next comma belongs to the cell. */
function readQuoted(source: string, from: number): { text: string; end: number } | null {
  let text = '';
  let at = from + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote === -1) return null;
    text += source.slice(at, quote);
    if (source[quote + 1] !== '"') {
      const rest = readPlain(source, quote + 1);
      return { text: text + rest.text, end: rest.end };
    }
    text += '"';
    at = quote + 2;
  }
}
