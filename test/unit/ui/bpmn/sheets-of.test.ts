import { describe, expect, it } from '@jest/globals';
import { sheetsOf } from '../../../../ui/src/bpmn/picture/sheets-of.js';

const aPicture = (width: number, height: number) => ({
  ...{ width, height },
  svg: `<svg width="${width}" height="${height}" viewBox="100 -50 ${width} ${height}" version="1.1"><g/></svg>`,
});

/** What each sheet shows: left, top, width, height. */
const viewsOf = (width: number, height: number): number[][] =>
  sheetsOf(aPicture(width, height)).map(({ svg }) =>
    (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number),
  );

describe('a printed diagram', () => {
  it('has no sheets where it can be read on a page', () => {
    expect(viewsOf(1641, 933)).toEqual([]);
  });

  it('is one larger sheet where that is enough', () => {
    expect(viewsOf(1642, 600)).toEqual([[100, -50, 1642, 600]]);
  });

  it('is parted across and down, row by row, each sheet with the edge of the one before', () => {
    const sheets = sheetsOf(aPicture(2917, 2339));

    expect(sheets.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
    expect(viewsOf(2917, 2339)).toEqual([
      [100, -50, 1499, 1210],
      [1519, -50, 1499, 1210],
      [100, 1080, 1499, 1210],
      [1519, 1080, 1499, 1210],
    ]);
  });

  it.each([
    [2416, 1],
    [2417, 2],
    [9000, 4],
  ])('%i wide takes %i sheets, the last one up to its end', (width, count) => {
    const views = viewsOf(width, 500);

    expect(views).toHaveLength(count);
    const [left = 0, , size = 0] = views.at(-1) ?? [];
    expect(left + size).toBeGreaterThanOrEqual(100 + width);
  });
});
