import { describe, expect, it } from '@jest/globals';
import { comparisonsIn, namesIn, variablesIn } from './feel-names.js';

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
