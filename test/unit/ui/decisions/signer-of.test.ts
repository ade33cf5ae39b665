import { describe, expect, it } from '@jest/globals';
import { signerOf } from '../../../../ui/src/features/decisions/signer-of.js';

describe('signerOf', () => {
  it('names who gave an opinion', () => {
    const opinion = { kind: 'chief-approval', by: '王志远', role: 'chief' };

    expect(signerOf(opinion)).toEqual({ kind: 'person', name: '王志远' });
  });

  it('calls by the post whoever is not named', () => {
    const opinion = { kind: 'chief-approval', by: null, role: 'chief' };

    expect(signerOf(opinion)).toEqual({ kind: 'post', role: 'chief' });
  });

  it('takes what the process recorded at the end for the office’s own decision, not for a nameless chief’s', () => {
    const recorded = { kind: 'record-decision', by: null, role: 'chief' };

    expect(signerOf(recorded)).toEqual({ kind: 'office' });
  });
});
