/** One line of a CSV text: its number in the text, from 1, and its cells. */
export interface CsvLine {
  line: number;
  cells: string[];
}

/**
 * The lines of a CSV text (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180 ): cells in quotes may hold commas, line ends and doubled
 * quotes; a byte order mark, either line end and blank lines are taken. Null: a quote is never closed.
 */
export function parseCsv(text: string): CsvLine[] | null {
  const lines: CsvLine[] = [];
  let line = 1;
  let rest = text.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const start = line;
    const cells: string[] = [];
    for (let isMore = true; isMore;) {
      const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/.exec(rest);
      if (cell === null) return null;
      const [whole, quoted, plain = '', end] = cell;
      cells.push(quoted?.replaceAll('""', '"') ?? plain);
      line += whole.split(/\r\n|\n|\r/).length - 1;
      rest = rest.slice(whole.length);
      isMore = end === ',';
    }
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: start, cells });
  }
  return lines;
}
