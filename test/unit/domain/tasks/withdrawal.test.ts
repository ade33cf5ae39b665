import { describe, expect, it } from '@jest/globals';
import { actPermissions, type TaskAct } from '../../../../server/domain/access/act-permissions.js';
import {
  actWithdrawalFault,
  withdrawalFault,
  withdrawalWay,
  type NextStep,
  type WithdrawalFacts,
} from '../../../../server/domain/tasks/withdrawal.js';

const untouched: NextStep = { state: 'open', isClaimed: false, hasDraft: false, hasCosigns: false };

const facts = (overrides: Partial<WithdrawalFacts> = {}): WithdrawalFacts => ({
  ...{ act: 'give-opinion', hands: ['li'], byAccountId: 'li', state: 'completed' },
  ...{
    isWithdrawn: false,
    isCaseOpen: true,
    isStepThere: true,
    next: [untouched],
    jobs: [],
    papers: [],
  },
  ...overrides,
});

describe('taking back a completed task', () => {
  it('is open to who completed it, and to who it was completed for, while nobody began the next', () => {
    expect(withdrawalFault(facts())).toBeNull();
    expect(withdrawalFault(facts({ hands: ['li', 'wang'], byAccountId: 'wang' }))).toBeNull();
  });

  it.each<[string, Partial<WithdrawalFacts>, string]>([
    ['somebody else', { byAccountId: 'zhao' }, '只有办结这一步的人可以撤回'],
    ['twice', { isWithdrawn: true }, '这一步已经撤回'],
    ['before it was completed', { state: 'open' }, '这一步尚未办结，无需撤回'],
    ['of a cancelled task', { state: 'cancelled' }, '这一步已取消'],
    ['while the engine is at it', { state: 'completing' }, '流程正在处理，请稍候再撤回'],
    ['of a case that is over', { isCaseOpen: false }, '案件已终止或者办结，不能撤回'],
    [
      'where a newer process has the step no more',
      { isStepThere: false },
      '案件已改用新版流程，新版没有这一步，不能撤回；请由下一步退回',
    ],
    ['with no step after it', { next: [] }, '流程已离开下一步，不能撤回'],
    ['with two steps after it', { next: [untouched, untouched] }, '流程已离开下一步，不能撤回'],
    [
      'after a job that does something',
      { jobs: ['record-decision'] },
      '办结后流程已经出具文书或者作出决定，不能撤回',
    ],
    [
      'after a paper',
      { papers: [{ kind: 'review-report', isMoved: false }] },
      '办结后流程已经出具文书或者作出决定，不能撤回',
    ],
  ])('is refused to %s', (_why, overrides, fault) => {
    expect(withdrawalFault(facts(overrides))).toBe(fault);
  });

  it.each<[Partial<NextStep>, RegExp]>([
    [{ isClaimed: true }, /已有人签收/],
    [{ hasDraft: true }, /已开始填写/],
    [{ hasCosigns: true }, /已请他人会签/],
    [{ state: 'completing' }, /下一步已经办结/],
    [{ state: 'completed' }, /下一步已经办结/],
  ])('is refused once the next step has begun: %j', (begun, fault) => {
    expect(withdrawalFault(facts({ next: [{ ...untouched, ...begun }] }))).toMatch(fault);
  });

  it('is refused as done when the step after it is over, whatever came since', () => {
    const over: NextStep = { ...untouched, state: 'completed' };

    expect(withdrawalFault(facts({ next: [over, untouched] }))).toMatch(/下一步已经办结/);
  });

  it('of a proposal survives the report it issued and the computing, not a report that was sealed', () => {
    const proposal = { act: 'propose-relief', jobs: ['issue-document', 'compute-routing-facts'] };
    const report = { kind: 'review-report', isMoved: false };

    expect(withdrawalFault(facts({ ...proposal, papers: [report] }))).toBeNull();
    expect(withdrawalFault(facts({ ...proposal, papers: [{ ...report, isMoved: true }] }))).toBe(
      '办结后出具的文书已经用印或者送达，不能撤回',
    );
    expect(
      withdrawalFault(facts({ ...proposal, papers: [{ ...report, kind: 'relief-decision' }] })),
    ).toMatch(/不能撤回/);
  });
});

describe('acts that are taken back', () => {
  it('are opinions and proposals alone; every other says why not', () => {
    const acts = Object.keys(actPermissions) as TaskAct[];

    const open = acts.filter((act) => actWithdrawalFault(act) === null);

    expect(open.sort()).toEqual([
      ...['confirm-emergency', 'give-opinion', 'propose-relief', 'record-collective-decision'],
      ...['review-joint-request', 'route-manually'],
    ]);
    for (const act of acts.filter((other) => !open.includes(other))) {
      expect(actWithdrawalFault(act)).toMatch(/不能撤回/);
    }
    expect(actWithdrawalFault(null)).toMatch(/不能撤回/);
    expect(actWithdrawalFault('no-such-act')).toMatch(/不能撤回/);
  });

  it('lead into a called process where the diagram calls one', () => {
    expect(withdrawalWay('propose-relief')?.next).toBe('called-process');
    expect(withdrawalWay('route-manually')?.next).toBe('called-process');
    expect(withdrawalWay('give-opinion')?.next).toBe('same-process');
    expect(withdrawalWay('seal-document')).toBeNull();
  });

  it.each([
    'prepare-payment',
    'confirm-payment',
    'verify-payees',
    'seal-document',
    'serve-document',
  ])('never move money or sealed papers: %s', (act) => {
    expect(withdrawalFault(facts({ act }))).toMatch(/不能撤回/);
  });
});
