import { describe, expect, it } from '@jest/globals';
import { readLines } from '../../../server/document-checks/read-lines.js';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { renderHtml } from '../../../templates/render/render-html.js';
import { documentSamples } from '../../../templates/samples/index.js';

const page = (content: string) =>
  `<html><head><style>p{}</style></head><body><main>${content}</main></body></html>`;
const kinds = Object.keys(documentKinds) as DocumentKindId[];

describe('the lines of a paper', () => {
  it('are its paragraphs and cells, without style', () => {
    const lines = readLines(
      page(
        '<h1>决定书</h1><p>甲<b>乙</b>\n 丙</p><table><tr><th>姓名</th><td>李二</td></tr></table>',
      ),
    );

    expect(lines.map(({ text }) => text)).toEqual(['决定书', '甲乙 丙', '姓名', '李二']);
  });

  it('show an empty cell as a field that was forgotten, a line to write on as none', () => {
    const lines = readLines(
      page(
        '<table><tr><th>住址</th><td> </td><td><span class="blank short"></span></td><td class="small write"></td><td>\\</td></tr></table>',
      ),
    );

    expect(lines).toEqual([
      { text: '住址', isField: false },
      { text: '', isField: true },
      { text: '\\', isField: false },
    ]);
  });

  it('of a page without a paper are none', () => {
    expect(readLines('<p>甲</p>')).toEqual([]);
  });

  it.each(kinds)('of the sample of %s have no forgotten field', (kind) => {
    for (const data of [documentSamples[kind].full, documentSamples[kind].sparse]) {
      const lines = readLines(renderHtml(kind, data).html);

      expect(lines.filter(({ isField }) => isField)).toEqual([]);
      expect(lines.length).toBeGreaterThan(2);
    }
  });
});
