import { timingSafeEqual } from 'node:crypto';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { officesWith } from '../domain/access/permissions.js';
import type { SignInDuty } from '../domain/access/sign-in-duty.js';
import type { Access } from './endpoint.js';
import type { RequestSession } from './request-context.js';

export interface AccessRequest {
  roles: Access;
  /** Of everything that changes something the sender proves that our own page sent it. */
  changesSomething: boolean;
  /** Header `x-csrf-token`. */
  csrfToken: string | undefined;
  session: Pick<RequestSession, 'actor' | 'csrfToken' | 'duty'> | null;
  /** Open also to who owes a duty of signing in. */
  beforeDuties?: boolean | undefined;
  today: LocalDate;
}

/** Throws unless the endpoint is open to this person today: NOT_SIGNED_IN, CSRF_TOKEN, PASSWORD_CHANGE_DUE, SECOND_FACTOR_DUE, FORBIDDEN. */
export function checkAccess(request: AccessRequest): void {
  const { roles, changesSomething, csrfToken, session, beforeDuties, today } = request;
  if (roles === 'public') return;
  if (session === null) throw new RuleError('NOT_SIGNED_IN', '请先登录');
  if (changesSomething && !isSame(csrfToken ?? '', session.csrfToken)) {
    throw new RuleError('CSRF_TOKEN', '页面已过期，请刷新后重试');
  }
  if (session.duty !== null && beforeDuties !== true) throw dutyError(session.duty);
  if (roles !== 'any' && officesWith(session.actor, roles, today).length === 0) {
    throw new RuleError('FORBIDDEN', '您没有办理此事项的职务');
  }
}

function dutyError(duty: SignInDuty): RuleError {
  return duty === 'change-password'
    ? new RuleError('PASSWORD_CHANGE_DUE', '请先修改密码，再办理其他事项')
    : new RuleError('SECOND_FACTOR_DUE', '您的岗位须使用两步验证，请先完成设置');
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
