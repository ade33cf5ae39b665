import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCsv } from '../../../server/domain/csv.js';

describe('parseCsv', () => {
  it.each<[string, string, { line: number; cells: string[] }[]]>([
    ['nothing', '', []],
    ['a row', 'a,b', [{ line: 1, cells: ['a', 'b'] }]],
    ['a byte order mark', '\uFEFFa', [{ line: 1, cells: ['a'] }]],
    [
      'every end of line',
      'a\r\nb\rc\n',
      [
        { line: 1, cells: ['a'] },
        { line: 2, cells: ['b'] },
        { line: 3, cells: ['c'] },
      ],
    ],
    [
      'empty lines',
      'a\n\n , \nb',
      [
        { line: 1, cells: ['a'] },
        { line: 4, cells: ['b'] },
      ],
    ],
    ['empty cells', ',a,', [{ line: 1, cells: ['', 'a', ''] }]],
    ['a comma in quotes', '"a,b",c', [{ line: 1, cells: ['a,b', 'c'] }]],
    ['a quote in quotes', '"a""b"', [{ line: 1, cells: ['a"b'] }]],
    [
      'a line in quotes',
      '"a\nb"\nc',
      [
        { line: 1, cells: ['a\nb'] },
        { line: 3, cells: ['c'] },
      ],
    ],
    ['text after quotes', '"a"b,c', [{ line: 1, cells: ['ab', 'c'] }]],
  ])('reads %s', (_name, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('gives up where a quote is never closed', () => {
    expect(parseCsv('a\n"b')).toBeNull();
  });

  it('reads back whatever was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '字', ' ') });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (written) => {
        const text = written.map((cells) => cells.map(quoted).join(',')).join('\n');
        const full = written.filter((cells) => cells.some((each) => each.trim() !== ''));

        expect(parseCsv(text)?.map(({ cells }) => cells)).toEqual(full);
      }),
    );
  });
});
