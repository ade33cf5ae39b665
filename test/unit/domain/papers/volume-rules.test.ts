import { describe, expect, it } from '@jest/globals';
import {
  itemsOf,
  volumeOf,
  type VolumeItem,
} from '../../../../server/domain/papers/volume-rules.js';
import { documentKinds } from '../../../../templates/index.js';

const paper = (id: string, given: Partial<VolumeItem> = {}): VolumeItem => ({
  ...{ id, scanOf: null, rank: 1, on: '2026-03-02', createdAt: new Date('2026-03-02T02:00:00Z') },
  seq: 0,
  ...{ isInternal: false, isInternalKind: false, isStanding: true },
  ...given,
});
const idsOf = (items: VolumeItem[]) => items.map(({ id }) => id);

describe('the volume of an item', () => {
  it.each([
    ['nothing says inner', {}, 'outer'],
    ['it was issued as inner', { isInternal: true }, 'inner'],
    ['its kind is inner today', { isInternalKind: true }, 'inner'],
    ['it is void or replaced', { isStanding: false }, 'inner'],
  ] satisfies [string, Partial<VolumeItem>, string][])('when %s', (_when, given, volume) => {
    expect(volumeOf(paper('a', given))).toBe(volume);
  });

  it.each(Object.entries(documentKinds))(
    'of a %s is what its kind says, and never the other',
    (kind, { volume }) => {
      const item = paper(kind, { isInternalKind: volume === '内卷' });

      const [outer, inner] = [itemsOf('outer', [item]), itemsOf('inner', [item])];

      expect([outer.length, inner.length]).toEqual(volume === '内卷' ? [0, 1] : [1, 0]);
    },
  );
});

describe('the order of a volume', () => {
  it('is the course of the case, then the day, then when it was made', () => {
    const items = [
      paper('late', { rank: 2, on: '2026-03-05' }),
      paper('second', { createdAt: new Date('2026-03-02T02:00:01Z') }),
      paper('early', { rank: 2, on: '2026-03-03' }),
      paper('first'),
      paper('a-third', { seq: 2 }),
      paper('the-second', { seq: 1 }),
      paper('also-first'),
    ];

    expect(idsOf(itemsOf('outer', items))).toEqual([
      ...['also-first', 'first', 'the-second', 'a-third', 'second', 'early', 'late'],
    ]);
  });

  it('has scans right behind their paper, and those that stand alone in their place', () => {
    const items = [
      paper('approval', { rank: 3 }),
      paper('receipt-2', { scanOf: 'decision', on: '2026-03-09' }),
      paper('receipt-1', { scanOf: 'decision', on: '2026-03-08' }),
      paper('decision', { rank: 2 }),
      paper('records', { rank: 1.5 }),
    ];

    expect(idsOf(itemsOf('outer', items))).toEqual([
      ...['records', 'decision', 'receipt-1', 'receipt-2', 'approval'],
    ]);
  });
});

describe('a scan', () => {
  it('of an inner or void paper is inner with it', () => {
    const items = [
      paper('report', { isInternal: true }),
      paper('of-report', { scanOf: 'report' }),
      paper('void', { isStanding: false }),
      paper('of-void', { scanOf: 'void' }),
    ];

    expect(itemsOf('outer', items)).toEqual([]);
    expect(idsOf(itemsOf('inner', items))).toEqual(['report', 'of-report', 'void', 'of-void']);
  });

  it('that is inner stays inner though its paper is not', () => {
    const items = [paper('decision'), paper('approval', { scanOf: 'decision', isInternal: true })];

    expect(idsOf(itemsOf('outer', items))).toEqual(['decision']);
    expect(idsOf(itemsOf('inner', items))).toEqual(['approval']);
  });
});
