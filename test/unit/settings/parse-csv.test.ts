import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCsv } from '../../../server/settings/parse-csv.js';

describe('parseCsv', () => {
  it('takes plain and quoted cells, both line ends, a byte order mark and blank lines', () => {
    expect(parseCsv('\uFEFFa,b\r\n\r\n"1, ""x""","line\nline"\n,2')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['1, "x"', 'line\nline'] },
      { line: 5, cells: ['', '2'] },
    ]);
  });

  it('knows no lines in nothing', () => {
    expect(parseCsv('')).toEqual([]);
    expect(parseCsv('\n ,\r\n')).toEqual([]);
  });

  it.each(['"a', 'a"b', '"a"b', 'x,"a\n'])('refuses a broken quote: %j', (text) => {
    expect(parseCsv(text)).toBeNull();
  });

  it('reads back every table as it was written', () => {
    const cell = fc.string().filter((text) => text.trim() !== '');
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((cells) => cells.map(quote).join(',')).join(end);

        expect(parseCsv(text)?.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
