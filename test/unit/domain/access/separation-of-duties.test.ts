import { describe, expect, it } from '@jest/globals';
import {
  exclusiveRolesFault,
  separationFault,
  separations,
} from '../../../../server/domain/access/separation-of-duties.js';

const duties = { proposedBy: 'handler', orderedBy: 'cashier', approvedBy: ['head', 'chief'] };

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
    expect(separationFault(accountId, act, duties) !== null).toBe(barred);
  });

  it('bars nobody while nothing was done', () => {
    const nothing = { proposedBy: null, orderedBy: null, approvedBy: [] };

    expect(separations.every(({ act }) => separationFault('x', act, nothing) === null)).toBe(true);
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
