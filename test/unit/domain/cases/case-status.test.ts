import { describe, expect, it } from '@jest/globals';
import {
  assertCaseMove,
  canMoveCase,
  canTerminate,
  caseOutcomes,
  checkStatusTable,
  statusTable,
  type CaseOutcome,
  type CaseStatus,
} from '../../../../server/domain/cases/case-status.js';

describe('the ways of a case', () => {
  it('reach every status and always end', () => {
    expect(checkStatusTable()).toEqual([]);
  });

  it('is shown broken when a way is cut', () => {
    const cut = {
      ...statusTable,
      'under-review': { to: [], closesAs: [] },
    };

    expect(checkStatusTable(cut)).toEqual([
      'under-review: never closed',
      'decided: never reached',
      'disbursing: never reached',
    ]);
  });

  it('end in every outcome', () => {
    const used = new Set(Object.values(statusTable).flatMap(({ closesAs }) => closesAs));

    expect([...used].sort()).toEqual(Object.keys(caseOutcomes).sort());
  });

  it('leads the plain case from filing to closing', () => {
    const way: CaseStatus[] = ['filed', 'accepted', 'under-review', 'decided', 'disbursing'];

    way.slice(1).forEach((to, index) => {
      expect(canMoveCase(way[index] ?? 'closed', to)).toBe(true);
    });
    expect(canMoveCase('disbursing', 'closed', 'granted')).toBe(true);
  });

  it.each<[CaseStatus, CaseStatus, CaseOutcome | undefined]>([
    ['filed', 'decided', undefined],
    ['accepted', 'disbursing', undefined],
    ['disbursing', 'closed', undefined],
    ['disbursing', 'closed', 'refused'],
    ['decided', 'closed', 'terminated'],
    ['closed', 'filed', undefined],
    ['under-review', 'closed', 'granted'],
  ])('refuses %s to %s (%s)', (from, to, outcome) => {
    expect(canMoveCase(from, to, outcome)).toBe(false);
    expect(() => {
      assertCaseMove(from, to, outcome);
    }).toThrow('不能转为');
  });

  it.each<[CaseStatus, boolean]>([
    ['filed', true],
    ['supplementing', true],
    ['accepted', true],
    ['under-review', true],
    ['decided', false],
    ['disbursing', false],
    ['closed', false],
  ])('a case that is %s may be terminated: %s', (status, expected) => {
    expect(canTerminate(status)).toBe(expected);
  });
});
