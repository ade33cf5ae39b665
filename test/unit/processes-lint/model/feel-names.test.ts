import { describe, expect, it } from '@jest/globals';
import {
  comparisonsIn,
  isPlain,
  namesIn,
  variablesIn,
} from '../../../../processes/lint/model/feel-names.js';

describe('the names an expression reads', () => {
  it('leave out words, texts, list positions and the keys of a context', () => {
    expect(namesIn('if routing.path = lastPath then resumeAt else null')).toEqual([
      'routing.path',
      'lastPath',
      'resumeAt',
    ]);
    expect(namesIn('shares[1].disbursementId')).toEqual(['shares.disbursementId']);
    expect(namesIn('{path: path, finalApprover: "chief"}')).toEqual(['path']);
    expect(variablesIn('facts.plcRequired = true')).toEqual(['facts']);
  });

  it('stand with the constants they are compared with', () => {
    expect(comparisonsIn('verdict = "return" or a.b = true or c = d or e = null')).toEqual([
      ['verdict', 'return'],
      ['a.b', true],
      ['e', null],
    ]);
  });
});

describe('a plain condition', () => {
  it.each(['a = "x"', 'a = "x" or (b.c != true and d = null)', '((a = false))'])(
    'is %s',
    (text) => {
      expect(isPlain(text)).toBe(true);
    },
  );

  it.each(['a > 3', 'count(a) = 1', 'a', 'a = b', 'a = "x" b = "y"', 'not(a = "x")', 'a = "x" or'])(
    'is not %s',
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );
});
