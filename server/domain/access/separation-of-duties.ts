import { roles, type RoleId } from './roles.js';

/** Who has done what on the way of a case or payment so far; account ids. What was done in another's name counts for both persons. */
export interface Duties {
  /** Proposed the relief, or confirmed the emergency of an advance. */
  proposedBy: readonly string[];
  /** Prepared (ordered) the payment. */
  orderedBy: readonly string[];
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

/** Why nobody of these hands (who acts, in whose name) may do this act, given who did what before; null when they may. */
export function separationFault(
  hands: readonly string[],
  act: string,
  duties: Duties,
): string | null {
  const broken = separations.find(
    ({ act: separated, notBy }) =>
      separated === act && duties[notBy].some((accountId) => hands.includes(accountId)),
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

/**
 * Pairs of roles of which one person may not take the second as a delegate, having the first: who prepares a payment and who checks it, who approves
 * relief and who pays it out (incompatible posts, see `separations`), who draws a process and who releases it. A small office may give
 * one person both with open eyes (each payment is still checked apart); a delegation may not bring it about in passing.
 */
const incompatibleRoles: readonly (readonly [RoleId, RoleId])[] = [
  ['finance-clerk', 'finance-reviewer'],
  ['finance-clerk', 'department-head'],
  ['finance-clerk', 'deputy-chief'],
  ['finance-clerk', 'chief'],
  ['process-designer', 'process-publisher'],
];

/** Why these two roles do not go together in one pair of hands by delegation; null when they do. */
export function incompatibleFault(held: RoleId, delegated: RoleId): string | null {
  const isPair = incompatibleRoles.some(
    ([a, b]) => (held === a && delegated === b) || (held === b && delegated === a),
  );
  return isPair ? `${roles[held].name}不能代理${roles[delegated].name}，两项职责应当分离` : null;
}
