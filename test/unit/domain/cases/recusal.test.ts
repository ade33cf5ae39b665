import { describe, expect, it } from '@jest/globals';
import {
  decidingBody,
  recusalDecisionFault,
  withoutRecused,
  type RecusalDecision,
} from '../../../../server/domain/cases/recusal.js';

const decision = (change: Partial<RecusalDecision> = {}): RecusalDecision => ({
  ...{ state: 'asked', origin: 'applied', accountId: 'wang', verdict: 'granted' },
  hands: ['chief'],
  ...change,
});

describe('decidingBody', () => {
  it('lets the committee decide on the chief, the chief on everybody else', () => {
    expect([decidingBody(true), decidingBody(false)]).toEqual(['committee', 'chief']);
  });
});

describe('recusalDecisionFault', () => {
  it.each([
    ['an application granted', decision(), null],
    ['an application rejected', decision({ verdict: 'rejected' }), null],
    ['a recusal of oneself granted', decision({ origin: 'self' }), null],
    [
      'a recusal of oneself rejected',
      decision({ origin: 'self', verdict: 'rejected' }),
      'WRONG_STATE',
    ],
    ['what is granted already', decision({ state: 'granted' }), 'WRONG_STATE'],
    ['what is rejected already', decision({ state: 'rejected' }), 'WRONG_STATE'],
    ['the person themselves', decision({ hands: ['wang'] }), 'SEPARATION_OF_DUTIES'],
    ['in the name of the person', decision({ hands: ['li', 'wang'] }), 'SEPARATION_OF_DUTIES'],
  ])('%s', (_name, given, code) => {
    expect(recusalDecisionFault(given)?.code ?? null).toBe(code);
  });
});

describe('withoutRecused', () => {
  const represented = (accountId: string) => ({
    ...{ accountId, displayName: accountId, roles: [], delegationId: `for-${accountId}` },
  });
  const actor = {
    ...{ accountId: 'li', roles: [] },
    represents: [represented('wang'), represented('zhao')],
  };

  it('leaves nothing to who is recused, whomever they represent', () => {
    expect(withoutRecused(actor, ['li'])).toBeNull();
  });

  it('takes away only what would be done in the name of who is recused', () => {
    const left = withoutRecused(actor, ['wang']);

    expect(left?.represents.map(({ accountId }) => accountId)).toEqual(['zhao']);
  });

  it('changes nothing where only others are recused', () => {
    expect(withoutRecused(actor, ['sun'])).toBe(actor);
  });
});
