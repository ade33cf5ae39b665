import { roles, type RoleId } from './roles.js';

/** Who has done what on the way of a case or payment so far; account ids. */
export interface Duties {
  /** Proposed the relief, or confirmed the emergency of an advance. */
  proposedBy: string | null;
  /** Prepared (ordered) the payment. */
  orderedBy: string | null;
  /** Gave an approving opinion. */
  approvedBy: readonly string[];
}

interface Separation {
  /** Act of the task that is to be completed. */
  act: string;
  /** Whoever did this before may not do it. */
  notBy: keyof Duties;
  reason: string;
}

/**
 * Duties that one person never joins, even in an office where one person holds several roles. Approval apart from proposal:
 * the department proposes, the chief procurator approves (最高检2014年实施意见第四条, http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm );
 * paying apart from approving and checking: incompatible posts of 行政事业单位内部控制规范（试行）财会〔2012〕21号 (article not checked, confidence M).
 */
export const separations: readonly Separation[] = [
  ...[
    'give-opinion',
    'approve-advance',
    'sign-phone-approval',
    'sign-collective-decision',
    'review-dissent',
    'review-joint-request',
    'decide-joint-request',
  ].map((act) => ({ act, notBy: 'proposedBy' as const, reason: '提出意见的人不得审批同一意见' })),
  { act: 'confirm-payment', notBy: 'orderedBy', reason: '制作支付指令的人不得复核同一支付' },
  { act: 'prepare-payment', notBy: 'approvedBy', reason: '审批救助的人不得制作支付指令' },
];

/** Why this person may not do this act, given who did what before; null when they may. */
export function separationFault(accountId: string, act: string, duties: Duties): string | null {
  const broken = separations.find(
    (separation) => separation.act === act && didBefore(accountId, duties[separation.notBy]),
  );
  return broken?.reason ?? null;
}

/** The three administrators (三员): one person holds at most one of these, in whatever office. */
export const exclusiveRoles: readonly RoleId[] = ['system-admin', 'security-admin', 'audit-admin'];

/** Why one person may not hold these roles together; null when they may. */
export function exclusiveRolesFault(held: readonly RoleId[]): string | null {
  const administrators = exclusiveRoles.filter((role) => held.includes(role));
  return administrators.length > 1
    ? `${administrators.map((role) => roles[role].name).join('、')}应由不同的人担任`
    : null;
}

function didBefore(accountId: string, before: string | null | readonly string[]): boolean {
  return typeof before === 'string' ? before === accountId : (before ?? []).includes(accountId);
}
