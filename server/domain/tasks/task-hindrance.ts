import { roles, type RoleId } from '../access/roles.js';

/** Somebody who holds the role of a task, or whom it is assigned to. */
export interface Holder {
  accountId: string;
  displayName: string;
  isAbsent: boolean;
  /** Who acts for the person today, and may do this task; null: nobody. */
  delegate: { accountId: string; displayName: string } | null;
  /** Why separation of duties bars the person; null: it does not. */
  barredBy: string | null;
}

export type HindranceCause =
  | 'empty-role'
  | 'all-barred'
  | 'all-absent'
  | 'assignee-absent'
  | 'assignee-barred'
  | 'assignee-gone';

export interface Hindrance {
  cause: HindranceCause;
  /** What is the matter and what to do about it, in Chinese. */
  text: string;
}

export interface TaskHolding {
  role: RoleId;
  officeName: string;
  hasHigherOffice: boolean;
  /** Null: the task lies with the role. */
  assigneeId: string | null;
  holders: readonly Holder[];
}

/**
 * Why nobody can do a task today, and what is to be done; null when somebody can. A step is never skipped: an empty post is filled, an absent person is
 * represented, and where the duties of everybody collide the office above decides. The product's rule; no legal text.
 */
export function taskHindrance(holding: TaskHolding): Hindrance | null {
  return holding.assigneeId === null ? roleHindrance(holding) : assigneeHindrance(holding);
}

/** Can the holder do it today, in person or by a delegate? */
export function canAct({ isAbsent, delegate, barredBy }: Holder): boolean {
  return barredBy === null && (!isAbsent || delegate !== null);
}

function roleHindrance({
  role,
  officeName,
  hasHigherOffice,
  holders,
}: TaskHolding): Hindrance | null {
  const { name } = roles[role];
  if (holders.some(canAct)) return null;
  if (holders.length === 0) {
    const upward = hasHigherOffice ? '，或者报请上级院指定人员' : '';
    const text = `${officeName}无人担任${name}，请系统管理员授予角色${upward}`;
    return { cause: 'empty-role', text };
  }
  const barred = holders.filter(({ barredBy }) => barredBy !== null);
  if (barred.length === holders.length) {
    const way = hasHigherOffice ? '请授予他人该角色，或者报请上级院办理' : '请授予他人该角色';
    const text = `${namesOf(holders)}担任${name}，但${barred[0]?.barredBy ?? ''}，${way}`;
    return { cause: 'all-barred', text };
  }
  const away = namesOf(holders.filter(({ barredBy }) => barredBy === null));
  return {
    cause: 'all-absent',
    text: `担任${name}的${away}请假且未委托代理，请为其办理委托代理，或者授予他人该角色`,
  };
}

function assigneeHindrance({ role, assigneeId, holders }: TaskHolding): Hindrance | null {
  const assignee = holders.find(({ accountId }) => accountId === assigneeId);
  const { name } = roles[role];
  if (assignee === undefined) {
    const text = `承办此任务的人员已不担任${name}，请部门负责人变更承办人`;
    return { cause: 'assignee-gone', text };
  }
  if (canAct(assignee)) return null;
  const { displayName, barredBy } = assignee;
  if (barredBy !== null) {
    const text = `此任务由${displayName}承办，但${barredBy}，请部门负责人改由他人办理`;
    return { cause: 'assignee-barred', text };
  }
  return {
    cause: 'assignee-absent',
    text: `${displayName}请假且未委托代理，请为其办理委托代理，或者变更承办人`,
  };
}

const namesOf = (holders: readonly Holder[]): string =>
  holders.map(({ displayName }) => displayName).join('、');
