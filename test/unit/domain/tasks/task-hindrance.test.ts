import { describe, expect, it } from '@jest/globals';
import {
  canAct,
  taskHindrance,
  type Holder,
  type TaskHolding,
} from '../../../../server/domain/tasks/task-hindrance.js';

const here = (overrides: Partial<Holder> = {}): Holder => ({
  ...{ accountId: 'zhao', displayName: '赵某', isAbsent: false, delegate: null, barredBy: null },
  ...overrides,
});
const holding = (overrides: Partial<TaskHolding> = {}): TaskHolding => ({
  ...{ role: 'deputy-chief', officeName: '青山县人民检察院', hasHigherOffice: true },
  ...{ assigneeId: null, holders: [here()] },
  ...overrides,
});
const qian = { accountId: 'qian', displayName: '钱某' };
const barred = '提出意见的人不得审批同一意见';

describe('who can do a task today', () => {
  it('is whoever is there, or has somebody act in the name, and is not barred', () => {
    expect(canAct(here())).toBe(true);
    expect(canAct(here({ isAbsent: true }))).toBe(false);
    expect(canAct(here({ isAbsent: true, delegate: qian }))).toBe(true);
    expect(canAct(here({ barredBy: barred }))).toBe(false);
    expect(canAct(here({ barredBy: barred, isAbsent: true, delegate: qian }))).toBe(false);
  });
});

describe('a task nobody can do', () => {
  it('is none while one of the holders can', () => {
    const one = here({ accountId: 'sun', isAbsent: true });

    expect(taskHindrance(holding())).toBeNull();
    expect(taskHindrance(holding({ holders: [one, here()] }))).toBeNull();
  });

  it('lies with a post nobody holds: it is to be filled, or the office above asked', () => {
    expect(taskHindrance(holding({ holders: [] }))).toEqual({
      cause: 'empty-role',
      text: '青山县人民检察院无人担任分管副检察长，请系统管理员授予角色，或者报请上级院指定人员',
    });
    expect(taskHindrance(holding({ holders: [], hasHigherOffice: false }))?.text).toBe(
      '青山县人民检察院无人担任分管副检察长，请系统管理员授予角色',
    );
  });

  it('lies with people whom separation of duties bars', () => {
    const holders = [here({ barredBy: barred })];

    expect(taskHindrance(holding({ holders }))).toEqual({
      cause: 'all-barred',
      text: `赵某担任分管副检察长，但${barred}，请授予他人该角色，或者报请上级院办理`,
    });
    expect(taskHindrance(holding({ holders, hasHigherOffice: false }))?.text).toMatch(
      /请授予他人该角色$/,
    );
  });

  it('lies with people who are away without a delegate', () => {
    const holders = [
      here({ isAbsent: true }),
      here({ accountId: 'sun', displayName: '孙某', barredBy: barred }),
    ];

    expect(taskHindrance(holding({ holders }))).toEqual({
      cause: 'all-absent',
      text: '担任分管副检察长的赵某请假且未委托代理，请为其办理委托代理，或者授予他人该角色',
    });
  });

  it.each<[string, Partial<Holder>, string]>([
    ['is away', { isAbsent: true }, 'assignee-absent'],
    ['is barred', { barredBy: barred }, 'assignee-barred'],
    ['no longer holds the role', { accountId: 'somebody-else' }, 'assignee-gone'],
  ])('is assigned to one who %s, whatever the others could', (_why, overrides, cause) => {
    const holders = [here(overrides), here({ accountId: 'sun' })];

    expect(taskHindrance(holding({ assigneeId: 'zhao', holders }))?.cause).toBe(cause);
  });

  it('is none when somebody acts for the assignee', () => {
    const holders = [here({ isAbsent: true, delegate: qian })];

    expect(taskHindrance(holding({ assigneeId: 'zhao', holders }))).toBeNull();
  });
});
