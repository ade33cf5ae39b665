import { describe, expect, it } from '@jest/globals';
import { nextBand } from '../../../ui/src/features/settings/editors/next-band.js';

describe('a row added to the bands', () => {
  it('the first begins at one fen without limit', () => {
    expect(nextBand([])).toEqual({ fromFen: 1, uptoFen: null, band: 'small' });
  });

  it('the next begins one fen above the last, one band higher', () => {
    expect(nextBand([{ fromFen: 1, uptoFen: 1_000_000, band: 'small' }])).toEqual({
      fromFen: 1_000_001,
      uptoFen: null,
      band: 'medium',
    });
  });

  it.each([null, '', '一万'])(
    'after a last limit %p its beginning is left to be typed',
    (uptoFen) => {
      expect(nextBand([{ fromFen: 1, uptoFen, band: 'large' }])).toEqual({
        fromFen: '',
        uptoFen: null,
        band: 'large',
      });
    },
  );
});
