import { describe, expect, it } from '@jest/globals';
import {
  cosignFault,
  maxOpenCosigns,
  openCosignFault,
  type CosignPlan,
} from '../../../../server/domain/tasks/cosigning.js';

const colleague = { accountId: 'zhao', isOfOffice: true, isAbsent: false, isParty: false };
const plan = (overrides: Partial<CosignPlan> = {}): CosignPlan => ({
  ...{ taskState: 'open', act: 'give-opinion', byAccountId: 'li', proposedBy: ['wang'] },
  ...{ isAskedHere: false, person: colleague, open: [] },
  ...overrides,
});
const others = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`);

describe('asking a colleague for an opinion', () => {
  it('is open to who decides a step', () => {
    expect(cosignFault(plan())).toBeNull();
    expect(cosignFault(plan({ act: 'propose-relief' }))).toBeNull();
  });

  it.each<[string, Partial<CosignPlan>, RegExp]>([
    ['a step that is over', { taskState: 'completing' }, /不在办理中/],
    ['a step without an opinion', { act: 'seal-document' }, /不需要他人会签/],
    ['a step without an act', { act: null }, /不需要他人会签/],
    ['a payment', { act: 'prepare-payment' }, /不需要他人会签/],
    ['whoever is asked there', { isAskedHere: true }, /不能再请他人会签/],
    ['oneself', { person: { ...colleague, accountId: 'li' } }, /本人/],
    ['the proposer', { person: { ...colleague, accountId: 'wang' } }, /提出意见的人/],
    ['another office', { person: { ...colleague, isOfOffice: false } }, /本院人员/],
    ['a namesake of a party', { person: { ...colleague, isParty: true } }, /回避/],
    ['who is away', { person: { ...colleague, isAbsent: true } }, /请假/],
    ['the same person twice', { open: ['zhao'] }, /尚未答复/],
  ])('is refused for %s', (_why, overrides, fault) => {
    expect(cosignFault(plan(overrides))).toMatch(fault);
  });

  it('goes to five at a time at most', () => {
    expect(maxOpenCosigns).toBe(5);
    expect(cosignFault(plan({ open: others(4) }))).toBeNull();
    expect(cosignFault(plan({ open: others(5) }))).toBe('同时请人会签最多5人');
  });

  it('holds the step up, naming who has not answered', () => {
    expect(openCosignFault([])).toBeNull();
    expect(openCosignFault(['赵某'])).toBe(
      '已请赵某会签，尚未答复；请等候答复，或者说明理由后减签',
    );
  });
});
