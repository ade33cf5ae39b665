import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { Account } from './account.entity.js';
import { countFailure, refuseLocked } from './lock-out.js';
import { isPassword } from './password.js';
import { hasSecondFactor } from './second-factor/has-second-factor.js';
import { takeCode } from './second-factor/take-code.js';
import { openSession, type Browser } from './sessions/open-session.js';
import type { Strangers } from './strangers.js';

export interface SignIn {
  username: string;
  password: string;
  /** Of the telephone, or a recovery code; asked of whoever set up a second factor. */
  code?: string | undefined;
  browser: Browser;
  requestId: string;
  /** Of the machine: a session and a lock count real minutes, whatever a controlled clock says. */
  now: Date;
}

type SignInDeps = Pick<Deps, 'dataSource' | 'config' | 'vault'>;

/**
 * Opens a session by password and, where one is set up, second factor. BAD_CREDENTIALS says the same of a wrong name and a wrong
 * password; SECOND_FACTOR asks who knew the password for the code, BAD_CODE refuses it; ACCOUNT_LOCKED after too many failures,
 * also for what is right.
 */
export async function signIn(
  deps: SignInDeps,
  attempt: SignIn,
  strangers: Strangers,
): Promise<{ token: string }> {
  const { username, password, now, browser, requestId } = attempt;
  const account = await deps.dataSource.manager.findOneBy(Account, { username });
  if (account === null) strangers.refuse(username, now);
  refuseLocked(account, now);
  const isRight = await isPassword(account?.passwordHash ?? null, password);
  if (account === null || account.disabledAt !== null || !isRight) {
    if (account === null) strangers.count(username, now);
    await recordRefusal(deps, account, attempt);
    throw new RuleError('BAD_CREDENTIALS', '用户名或密码不正确');
  }
  refuseExpired(account, now);
  const needsCode = await hasSecondFactor(deps.dataSource.manager, account.id);
  if (needsCode) await assertCode(deps, account, attempt);
  const method = needsCode ? 'second-factor' : 'password';
  const token = await deps.dataSource.transaction((em) =>
    openSession(em, deps, {
      ...{ accountId: account.id, method, idTokenSealed: null, browser, requestId, now },
    }),
  );
  return { token };
}

function refuseExpired({ oneTimeUntil }: Account, now: Date): void {
  if (oneTimeUntil === null || now < oneTimeUntil) return;
  throw new RuleError('PASSWORD_EXPIRED', '一次性密码已过有效期，请联系本院系统管理员重新设置');
}

async function assertCode(deps: SignInDeps, account: Account, attempt: SignIn): Promise<void> {
  const { code, now, requestId } = attempt;
  if (code === undefined) throw new RuleError('SECOND_FACTOR', '请输入动态验证码');
  const isTaken = await deps.dataSource.transaction((em) =>
    takeCode(em, deps, { accountId: account.id, code, now, requestId }),
  );
  if (isTaken) return;
  await recordRefusal(deps, account, attempt);
  throw new RuleError('BAD_CODE', '验证码不正确或已经用过，请输入最新的验证码');
}

async function recordRefusal(
  { dataSource }: SignInDeps,
  account: Account | null,
  { username, now, requestId }: SignIn,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    if (account !== null) await countFailure(em, account.id, now);
    await recordAudit(em, {
      ...{ at: now, accountId: account?.id ?? null, action: 'refuse-sign-in', requestId },
      ...{ subjectType: 'username', subjectId: username.slice(0, 64) },
    });
  });
}
