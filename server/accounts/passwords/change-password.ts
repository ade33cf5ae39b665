import { Not, type EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { passwordFaults, passwordsRemembered } from '../../domain/access/password-rules.js';
import { InputError } from '../../domain/basics/errors.js';
import { Account } from '../account.entity.js';
import { refuseLocked, refuseProof } from '../lock-out.js';
import { hashPassword, isPassword } from '../password.js';
import { Session } from '../session.entity.js';
import { tellOwner } from '../tell-owner.js';
import { FormerPassword } from './former-password.entity.js';

export interface PasswordChange {
  accountId: string;
  /** The session that stays; all others end. */
  sessionId: string;
  current: string;
  next: string;
  requestId: string;
  now: Date;
}

/** A person chooses another password; who does not know the present one is counted as at sign-in. */
export async function changePassword(
  { dataSource }: Pick<Deps, 'dataSource'>,
  change: PasswordChange,
): Promise<void> {
  const { accountId, current, next, requestId, now } = change;
  const em = dataSource.manager;
  const account = await em.findOneByOrFail(Account, { id: accountId });
  refuseLocked(account, now);
  const proof = { password: current, pointer: '/current', requestId, now };
  await assertPassword({ dataSource }, account, proof);
  const faults = passwordFaults(next, account);
  if (faults.length === 0 && (await isRemembered(em, account, next))) {
    faults.push(`不能与最近${passwordsRemembered}次使用过的密码相同`);
  }
  if (faults.length > 0) {
    throw new InputError(faults.map((detail) => ({ pointer: '/next', detail })));
  }
  const passwordHash = await hashPassword(next);
  await dataSource.transaction((within) => store(within, account, passwordHash, change));
}

export interface PasswordProof {
  password: string;
  /** Where in the input it stands. */
  pointer: string;
  requestId: string;
  now: Date;
}

/** Refuses by a fault of the input unless this is the person's password; counts the failure. */
export async function assertPassword(
  { dataSource }: Pick<Deps, 'dataSource'>,
  account: Pick<Account, 'id' | 'passwordHash'>,
  { password, pointer, requestId, now }: PasswordProof,
): Promise<void> {
  if (await isPassword(account.passwordHash, password)) return;
  const accountId = account.id;
  await dataSource.transaction((em) => refuseProof(em, { accountId, requestId, now }));
  throw new InputError([{ pointer, detail: '当前密码不正确' }]);
}

/** Keeps what is replaced, as many as are asked again. */
export async function rememberPassword(
  em: EntityManager,
  { id: accountId, passwordHash }: Pick<Account, 'id' | 'passwordHash'>,
  now: Date,
): Promise<void> {
  await em.insert(FormerPassword, { accountId, passwordHash, replacedAt: now });
  const kept = await formerPasswords(em, accountId);
  const oldest = kept.at(-1);
  if (kept.length < passwordsRemembered - 1 || oldest === undefined) return;
  await em
    .createQueryBuilder()
    .delete()
    .from(FormerPassword)
    .where('account_id = :accountId AND id < :id', { accountId, id: oldest.id })
    .execute();
}

async function isRemembered(em: EntityManager, account: Account, next: string): Promise<boolean> {
  const former = await formerPasswords(em, account.id);
  const hashes = [account.passwordHash, ...former.map(({ passwordHash }) => passwordHash)];
  for (const hash of hashes) if (await isPassword(hash, next)) return true;
  return false;
}

/** The newest first; with the present one as many as are remembered. */
async function formerPasswords(em: EntityManager, accountId: string): Promise<FormerPassword[]> {
  return em.find(FormerPassword, {
    where: { accountId },
    order: { id: 'DESC' },
    take: passwordsRemembered - 1,
  });
}

async function store(
  em: EntityManager,
  account: Account,
  passwordHash: string,
  { accountId, sessionId, requestId, now }: PasswordChange,
): Promise<void> {
  await rememberPassword(em, account, now);
  await em.update(
    Account,
    { id: accountId },
    { passwordHash, passwordSetAt: now, oneTimeUntil: null, failedCount: 0, lockedUntil: null },
  );
  const ended = await em.delete(Session, { accountId, id: Not(sessionId) });
  await recordAudit(em, {
    ...{ at: now, accountId, action: 'change-password', requestId },
    ...{ subjectType: 'account', subjectId: accountId },
    detail: { endedSessions: ended.affected ?? 0 },
  });
  const text = '您的登录密码已修改。如非本人操作，请立即联系本院系统管理员';
  await tellOwner(em, { accountId, kind: 'password-changed', text, now });
}
