import { expect, it } from '@jest/globals';
import {
  isLeadersPaper,
  isReliefDecision,
} from '../../../../server/domain/papers/decision-kinds.js';
import { documentKinds } from '../../../../templates/index.js';

const kinds = Object.keys(documentKinds);

it('grant, refusal, end, revocation and change decide on the relief', () => {
  expect(kinds.filter(isReliefDecision).sort()).toEqual([
    'decision-amendment',
    'decision-revocation',
    'refusal-decision',
    'relief-decision',
    'termination-decision',
  ]);
});

it('the leaders sign these, and decisions on recusal', () => {
  expect(kinds.filter((kind) => isLeadersPaper(kind) && !isReliefDecision(kind))).toEqual([
    'recusal-decision',
  ]);
});
