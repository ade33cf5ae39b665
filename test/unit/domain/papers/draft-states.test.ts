import { describe, expect, it } from '@jest/globals';
import {
  draftMove,
  draftStates,
  type DraftAct,
  type DraftState,
} from '../../../../server/domain/papers/draft-states.js';

const states = Object.keys(draftStates) as DraftState[];

describe('the way of a draft', () => {
  it.each<[DraftAct, Partial<Record<DraftState, DraftState>>]>([
    ['save', { draft: 'draft' }],
    ['submit', { draft: 'submitted' }],
    ['accept', { submitted: 'reviewed' }],
    ['return', { submitted: 'draft', reviewed: 'draft' }],
    ['issue', { reviewed: 'issued' }],
    ['discard', { draft: 'discarded', submitted: 'discarded', reviewed: 'discarded' }],
  ])('%s is open from these states and from no other', (act, open) => {
    for (const state of states) {
      const move = draftMove(act, { state, writers: ['drafter'] }, ['other']);

      expect([state, 'to' in move ? move.to : null]).toEqual([state, open[state] ?? null]);
    }
  });

  it('says in Chinese where the draft stands', () => {
    expect(draftMove('save', { state: 'submitted', writers: [] }, ['a'])).toEqual({
      ...{ code: 'WRONG_STATE', detail: '草稿待审核，不能修改' },
    });
  });
});

describe('review', () => {
  it('is refused to everybody who wrote in the draft', () => {
    const draft = { state: 'submitted' as const, writers: ['first', 'second'] };

    expect(draftMove('accept', draft, ['first'])).toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    expect(draftMove('accept', draft, ['second'])).toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    expect(draftMove('accept', draft, ['third'])).toEqual({ to: 'reviewed' });
    expect(draftMove('accept', draft, ['third', 'first'])).toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
  });

  it('keeps a writer from no other step', () => {
    expect(draftMove('return', { state: 'submitted', writers: ['a'] }, ['a'])).toEqual({
      to: 'draft',
    });
    expect(draftMove('issue', { state: 'reviewed', writers: ['a'] }, ['a'])).toEqual({
      to: 'issued',
    });
  });
});
