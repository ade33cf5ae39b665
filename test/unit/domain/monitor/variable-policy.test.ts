import { describe, expect, it } from '@jest/globals';
import { Variable } from '../../../../processes/contract.js';
import { variablePolicies } from '../../../../server/domain/monitor/variable-policy.js';

describe('who may change a variable by hand', () => {
  it('is said of every variable of the contract, and of no other', () => {
    expect(Object.keys(variablePolicies).sort()).toEqual(Object.keys(Variable).sort());
  });

  it('is nobody for money, decisions and what a rule works out', () => {
    const never = Object.entries(variablePolicies)
      .filter(([, { rule }]) => rule === 'never')
      .map(([name]) => name);

    expect(never).toEqual(
      expect.arrayContaining([
        ...['shares', 'share', 'fundsState', 'paymentConfirmed', 'paymentOutcome', 'purpose'],
        ...['verdict', 'outcome', 'decision', 'plcOutcome', 'proposal', 'collectiveSigned'],
        ...['facts', 'routing', 'path', 'finalApprover', 'resumeAt', 'decidingOfficeId'],
      ]),
    );
  });
});
