import { describe, expect, it } from '@jest/globals';
import {
  exclusiveRolesFault,
  incompatibleFault,
  separationFault,
  separations,
} from '../../../../server/domain/access/separation-of-duties.js';

const duties = { proposedBy: ['handler'], orderedBy: ['cashier'], approvedBy: ['head', 'chief'] };

describe('separationFault', () => {
  it.each([
    ['handler', 'give-opinion', true],
    ['handler', 'approve-advance', true],
    ['handler', 'sign-phone-approval', true],
    ['handler', 'sign-collective-decision', true],
    ['handler', 'review-dissent', true],
    ['handler', 'review-joint-request', true],
    ['handler', 'decide-joint-request', true],
    ['cashier', 'confirm-payment', true],
    ['chief', 'prepare-payment', true],
    ['head', 'give-opinion', false],
    ['cashier', 'prepare-payment', false],
    ['handler', 'propose-relief', false],
    ['handler', 'serve-document', false],
    ['chief', 'confirm-payment', false],
  ])('%s doing %s is barred: %s', (accountId, act, barred) => {
    expect(separationFault([accountId], act, duties) !== null).toBe(barred);
  });

  it('bars nobody while nothing was done', () => {
    const nothing = { proposedBy: [], orderedBy: [], approvedBy: [] };

    expect(separations.every(({ act }) => separationFault(['x'], act, nothing) === null)).toBe(
      true,
    );
  });
});

describe('acting in another’s name', () => {
  it('is barred by what either of the two did, the one who acts or the one represented', () => {
    expect(separationFault(['stand-in', 'handler'], 'give-opinion', duties)).not.toBeNull();
    expect(separationFault(['handler', 'chief'], 'give-opinion', duties)).not.toBeNull();
    expect(separationFault(['stand-in', 'chief'], 'give-opinion', duties)).toBeNull();
  });

  it('counts what was done in another’s name for both', () => {
    const both = { ...duties, proposedBy: ['stand-in', 'handler'] };

    expect(separationFault(['stand-in'], 'give-opinion', both)).not.toBeNull();
    expect(separationFault(['handler'], 'give-opinion', both)).not.toBeNull();
  });
});

describe('incompatibleFault', () => {
  it.each([
    ['finance-clerk', 'finance-reviewer', true],
    ['finance-reviewer', 'finance-clerk', true],
    ['finance-clerk', 'department-head', true],
    ['finance-clerk', 'deputy-chief', true],
    ['chief', 'finance-clerk', true],
    ['process-designer', 'process-publisher', true],
    ['finance-reviewer', 'chief', false],
    ['deputy-chief', 'chief', false],
    ['handler', 'department-head', false],
    ['finance-clerk', 'finance-clerk', false],
  ] as const)('%s with %s delegated: %s', (held, delegated, isBarred) => {
    expect(incompatibleFault(held, delegated) !== null).toBe(isBarred);
  });
});

describe('exclusiveRolesFault', () => {
  it('keeps the three administrators apart', () => {
    expect(exclusiveRolesFault(['system-admin', 'audit-admin'])).toBe(
      '系统管理、审计管理应由不同的人担任',
    );
  });

  it('lets one person hold several other roles', () => {
    expect(exclusiveRolesFault(['handler', 'clerk', 'system-admin'])).toBeNull();
  });
});
