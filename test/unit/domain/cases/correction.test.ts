import { describe, expect, it } from '@jest/globals';
import {
  correctionRefusal,
  needsSecondPerson,
} from '../../../../server/domain/cases/correction.js';

const open = { status: 'accepted' as const, decidedOn: null, closedAt: null, terminatedAt: null };
const moment = new Date('2026-03-02T02:00:00.000Z');

describe('what is registered is corrected', () => {
  it.each([
    ['while the case is open', open, null],
    [
      'while money is paid',
      { ...open, status: 'disbursing' as const, decidedOn: '2026-03-02' },
      null,
    ],
    ['not once it is closed', { ...open, closedAt: moment }, '案件已办结归档，登记信息不再更正'],
    ['not once it is ended', { ...open, terminatedAt: moment }, '案件已终止办理，登记信息不再更正'],
  ])('%s', (_name, row, refusal) => {
    expect(correctionRefusal(row)).toBe(refusal);
  });

  it('by two people from the day of the decision on', () => {
    expect([needsSecondPerson(open), needsSecondPerson({ decidedOn: '2026-03-02' })]).toEqual([
      false,
      true,
    ]);
  });
});
