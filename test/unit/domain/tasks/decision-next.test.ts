import { describe, expect, it } from '@jest/globals';
import {
  decisionNext,
  mayCloseReview,
  type BeforeDecision,
} from '../../../../server/domain/tasks/decision-next.js';

const chief: BeforeDecision = {
  ...{ act: 'give-opinion', role: 'chief', isHandlingOffice: true, data: { verdict: 'approve' } },
  ...{ path: 'ordinary', proposal: 'grant', deputyMayDecide: false, plcRequired: false },
};
const deputy: BeforeDecision = { ...chief, role: 'deputy-chief', deputyMayDecide: true };
const signing: BeforeDecision = {
  ...{ ...chief, act: 'sign-collective-decision', path: 'full', data: { collectiveSigned: true } },
};
const plc: BeforeDecision = {
  ...{ ...chief, act: 'record-plc-opinion', role: 'clerk', plcRequired: true },
  data: { plcOutcome: 'approve' },
};

describe('decisionNext', () => {
  it.each([
    ['the chief approves a grant', chief, 'grant'],
    ['the chief approves a refusal', { ...chief, proposal: 'refuse' }, 'refuse'],
    ['the chief refuses a grant', { ...chief, data: { verdict: 'refuse' } }, 'refuse'],
    [
      'a refusal needs no other body',
      { ...chief, proposal: 'refuse', plcRequired: true },
      'refuse',
    ],
    ['the deputy decides by delegation', deputy, 'grant'],
    ['the chief signs what was decided together', signing, 'grant'],
    ['the other body agrees', plc, 'grant'],
    ['the other body agrees on a case of any path', { ...plc, path: 'full' }, 'grant'],
    ['the other body does not agree', { ...plc, data: { plcOutcome: 'refuse' } }, 'refuse'],
  ] as const)('is told where %s', (_name, before, decision) => {
    expect(decisionNext(before)).toBe(decision);
  });

  it.each([
    ['a grant goes to the other body first', { ...chief, plcRequired: true }],
    ['the deputy may not decide', { ...deputy, deputyMayDecide: false }],
    ['a department head never decides', { ...deputy, role: 'department-head' }],
    ['it is given back', { ...chief, data: { verdict: 'return' } }],
    ['the amount chooses its path anew', { ...chief, data: { verdict: 'adjust' } }],
    ['the chief only submits to the collective', { ...chief, path: 'full' }],
    ['the chief does not sign', { ...signing, data: { collectiveSigned: false } }],
    ['a signature of another path', { ...signing, path: 'ordinary' }],
    ['shares of others are open', { ...chief, path: 'joint' }],
    ['another office answers', { ...chief, isHandlingOffice: false }],
    ['nothing is proposed', { ...chief, proposal: null }],
    ['the other body gives it back', { ...plc, data: { plcOutcome: 'return' } }],
    ['the act decides nothing', { ...chief, act: 'verify-case' }],
  ] as const)('is not told where %s', (_name, before) => {
    expect(decisionNext(before)).toBeNull();
  });
});

describe('mayCloseReview', () => {
  it.each([
    ['give-opinion', 'chief', true],
    ['give-opinion', 'deputy-chief', true],
    ['give-opinion', 'department-head', false],
    ['sign-collective-decision', 'chief', true],
    ['record-plc-opinion', 'clerk', true],
    ['verify-case', 'chief', false],
    [null, 'chief', false],
  ] as const)('%s by the %s: %s', (act, role, expected) => {
    expect(mayCloseReview({ act, role })).toBe(expected);
  });
});
