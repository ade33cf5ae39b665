import { describe, expect, it } from '@jest/globals';
import { placeFaults, type OfficePlace } from '../../../../server/domain/people/office-rules.js';

const today = '2026-03-02';
const place = (level: OfficePlace['level'], change: Partial<OfficePlace> = {}): OfficePlace => ({
  ...{ id: level, level, provinceCode: '430000', closedOn: null },
  ...change,
});

describe('the place of an office', () => {
  it.each([
    ['county', 'city', []],
    ['county', 'province', []],
    ['city', 'province', []],
    ['city', 'county', ['市级院的上级院应当是更高一级的检察院']],
    ['province', 'city', ['省级院的上级院应当是更高一级的检察院']],
  ] as const)('%s under %s: %j', (level, above, faults) => {
    expect(placeFaults(place(level), place(above), today)).toEqual(faults);
  });

  it('is below an office of its own level never', () => {
    const other = place('county', { id: 'other' });

    expect(placeFaults(place('county'), other, today)).toEqual([
      '县级院的上级院应当是更高一级的检察院',
    ]);
  });

  it('is at the root for a province alone', () => {
    expect(placeFaults(place('province'), null, today)).toEqual([]);
    expect(placeFaults(place('city'), null, today)).toEqual(['省级院以外的检察院应当有上级院']);
  });

  it('keeps to the province', () => {
    expect(placeFaults(place('county', { provinceCode: '440000' }), place('city'), today)).toEqual([
      '省级行政区划代码应当与上级院一致',
    ]);
  });

  it('is never below itself', () => {
    expect(placeFaults(place('county'), place('city'), today, ['county'])).toEqual([
      '上级院不能是本院或本院的下级院',
    ]);
    expect(placeFaults(place('city'), place('city'), today)).toContain(
      '上级院不能是本院或本院的下级院',
    );
  });

  it.each([
    ['2026-03-02', ['上级院已经撤销']],
    ['2026-03-03', []],
  ])('is not below an office that closes on %s', (closedOn, faults) => {
    expect(placeFaults(place('county'), place('city', { closedOn }), today)).toEqual(faults);
  });
});
