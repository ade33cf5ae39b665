import { describe, expect, it } from '@jest/globals';
import {
  finalityOf,
  isAdverse,
  type Finality,
} from '../../../../server/domain/tasks/final-acts.js';

describe('what is final', () => {
  it.each([
    ['give-opinion', { verdict: 'approve' }, 'signs'],
    ['give-opinion', { verdict: 'adjust' }, 'signs'],
    ['give-opinion', { verdict: 'refuse' }, 'refuses'],
    ['approve-advance', { verdict: 'approve' }, 'signs'],
    ['record-collective-decision', { verdict: 'refuse' }, 'refuses'],
    ['review-dissent', { verdict: 'adjust' }, 'signs'],
    ['sign-collective-decision', { collectiveSigned: true }, 'signs'],
    ['sign-phone-approval', {}, 'signs'],
    ['decide-joint-request', { jointVerdict: 'join' }, 'signs'],
    ['decide-joint-request', { jointVerdict: 'decline' }, 'declines'],
    ['review-materials', { materialsOutcome: 'not-ours' }, 'turns-away'],
    ['seal-document', {}, 'signs'],
    ['prepare-payment', {}, 'pays'],
    ['confirm-payment', { paymentConfirmed: true }, 'pays'],
  ])('%s with %j %s', (act, data, finality) => {
    expect(finalityOf(act, data)).toBe(finality);
  });

  it.each([
    ['give-opinion', { verdict: 'return' }],
    ['give-opinion', {}],
    ['decide-joint-request', { jointVerdict: 'return' }],
    ['review-materials', { materialsOutcome: 'complete' }],
    ['sign-collective-decision', { collectiveSigned: false }],
    ['confirm-payment', { paymentConfirmed: false }],
    ['propose-relief', { proposal: 'refuse' }],
    ['an-act-of-a-newer-release', { verdict: 'approve' }],
    ['toString', {}],
  ])('%s with %j is not', (act, data) => {
    expect(finalityOf(act, data)).toBeNull();
  });

  it('nothing is where a task names no act', () => {
    expect(finalityOf(null, { verdict: 'approve' })).toBeNull();
  });
});

describe('what ends something for the other side', () => {
  it('is a refusal, a turning away and a declined share, no signature and no payment', () => {
    const all: Finality[] = ['signs', 'pays', 'refuses', 'turns-away', 'declines'];

    expect(all.filter(isAdverse)).toEqual(['refuses', 'turns-away', 'declines']);
  });
});
