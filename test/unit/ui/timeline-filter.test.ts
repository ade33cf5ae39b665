import { describe, expect, it } from '@jest/globals';
import type { TimelineEntry } from '../../../server/cases/progress-view-api.js';
import {
  filtered,
  readFilter,
  writeFilter,
} from '../../../ui/src/features/cases/timeline/timeline-filter.js';

const entry = (kind: TimelineEntry['kind'], at: string): TimelineEntry => ({
  ...{ kind, at, text: kind, who: null, office: null },
});
const items = [
  entry('filed', '2026-03-02T02:00:00.000Z'),
  entry('document', '2026-03-02T15:59:59.999Z'),
  // in Shanghai it is the third already
  entry('decision', '2026-03-02T16:00:00.000Z'),
];
const all = { isWhole: true, kinds: [], from: '', to: '' };
const kindsOf = (found: TimelineEntry[]) => found.map(({ kind }) => kind);

describe('the filter of a timeline', () => {
  it('shows the main steps, or all of them', () => {
    expect(kindsOf(filtered(items, { ...all, isWhole: false }))).toEqual(['filed', 'decision']);
    expect(kindsOf(filtered(items, all))).toEqual(['filed', 'document', 'decision']);
  });

  it('shows a kind that is asked for also in the summary', () => {
    const found = filtered(items, { ...all, isWhole: false, kinds: ['document'] });

    expect(kindsOf(found)).toEqual(['document']);
  });

  it('counts days in Shanghai, the first and the last included', () => {
    expect(kindsOf(filtered(items, { ...all, to: '2026-03-02' }))).toEqual(['filed', 'document']);
    expect(kindsOf(filtered(items, { ...all, from: '2026-03-03' }))).toEqual(['decision']);
  });

  it('stands in the address and leaves the rest of it alone', () => {
    const filter = { ...all, kinds: ['payment'] as const, from: '2026-03-02' };

    const address = writeFilter(new URLSearchParams('tab=timeline'), filter);

    expect(address.get('tab')).toBe('timeline');
    expect(readFilter(address)).toEqual(filter);
    expect(readFilter(new URLSearchParams('kind=__proto__'))).toMatchObject({ kinds: [] });
  });
});
