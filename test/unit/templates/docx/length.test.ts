import { describe, expect, it } from '@jest/globals';
import { lengthPt, twips } from '../../../../templates/docx/length.js';

describe('lengthPt', () => {
  it.each([
    ['16pt', 16],
    ['25.4mm', 72],
    ['2em', 20],
    ['50%', 100],
    ['0', 0],
    ['-3em', -30],
    ['calc(28.98pt * 1.75 + 25.4mm)', 122.715],
    ['calc(100% - 0.6pt)', 199.4],
  ])('reads %s', (text, points) => {
    expect(lengthPt(text, { em: 10, whole: 200 })).toBeCloseTo(points, 3);
  });

  it.each(['auto', 'max-content', 'calc(1em + auto)', '50% 2'])(
    'takes %s for no length',
    (text) => {
      expect(lengthPt(text, { em: 10 })).toBeNull();
    },
  );

  it('knows no percentage where nothing is said of the whole', () => {
    expect(lengthPt('50%', { em: 10 })).toBeNull();
  });
});

describe('twips', () => {
  it('counts in 1/20 pt', () => {
    expect(twips(28.98)).toBe(580);
  });
});
