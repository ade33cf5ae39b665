import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../server/domain/basics/local-date.js';
import {
  maxSuspensionDays,
  plannedDayFault,
  suspensionFault,
  type StandingCase,
} from '../../../../server/domain/cases/suspension.js';

const standing = (change: Partial<StandingCase> = {}): StandingCase => ({
  ...{ status: 'accepted', terminatedAt: null, decidedOn: null, suspendedOn: null },
  ...change,
});

describe('suspensionFault', () => {
  it.each([
    ['filed', standing({ status: 'filed' }), null],
    ['supplementing', standing({ status: 'supplementing' }), null],
    ['accepted', standing(), null],
    ['under review', standing({ status: 'under-review' }), null],
    ['decided', standing({ status: 'decided' }), 'DECISION_SIGNED'],
    ['a share of it decided', standing({ decidedOn: '2026-03-02' }), 'DECISION_SIGNED'],
    ['being paid', standing({ status: 'disbursing' }), 'DECISION_SIGNED'],
    ['closed', standing({ status: 'closed' }), 'DECISION_SIGNED'],
    ['standing still already', standing({ suspendedOn: '2026-03-02' }), 'WRONG_STATE'],
    ['terminated', standing({ terminatedAt: new Date(0) }), 'CASE_TERMINATED'],
  ])('a case that is %s', (_name, given, code) => {
    expect(suspensionFault(given)?.code ?? null).toBe(code);
  });
});

describe('plannedDayFault', () => {
  const today = '2026-03-02';

  it.each([
    [-1, false],
    [0, false],
    [1, true],
    [maxSuspensionDays, true],
    [maxSuspensionDays + 1, false],
  ])('a day %i days from today: allowed %s', (days, isAllowed) => {
    expect(plannedDayFault(today, addDays(today, days)) === null).toBe(isAllowed);
  });

  it('is half a year at most', () => {
    expect(maxSuspensionDays).toBe(180);
  });
});
