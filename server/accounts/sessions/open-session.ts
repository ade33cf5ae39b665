import { randomUUID } from 'node:crypto';
import { LessThan, MoreThan, Not, type EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { shanghaiMinute } from '../../domain/basics/local-date.js';
import { Account } from '../account.entity.js';
import { lockAccount, refuseLocked } from '../lock-out.js';
import { Session, type SessionMethod } from '../session.entity.js';
import { newToken, tokenHash } from '../session-token.js';
import { tellOwner } from '../tell-owner.js';
import { deviceWords } from './device-words.js';

/** Where a request comes from, as far as the server sees. */
export interface Browser {
  address: string;
  userAgent: string;
}

export interface NewSession {
  accountId: string;
  method: SessionMethod;
  browser: Browser;
  /** Sealed; null without a provider. */
  idTokenSealed: string | null;
  requestId: string;
  /** Of the machine: a session and a lock count real minutes, whatever a controlled clock says. */
  now: Date;
}

/** Opens a session for a person who proved who they are; the answer is the token for the cookie. Tells them when it is not where they are already. */
export async function openSession(
  em: EntityManager,
  { config }: Pick<Deps, 'config'>,
  opened: NewSession,
): Promise<string> {
  const { accountId, method, idTokenSealed, now, requestId } = opened;
  // Guesses sent at the same time may have locked the account since it was read.
  refuseLocked(await lockAccount(em, accountId), now);
  await em.update(Account, { id: accountId }, { failedCount: 0, lockedUntil: null });
  const token = newToken();
  const browser = cut(opened.browser);
  await tellOfOtherPlace(em, { accountId, browser, now, idleMs: config.signIn.idleMs });
  await em.delete(Session, { expiresAt: LessThan(now) });
  await em.insert(Session, {
    ...{ id: randomUUID(), accountId, method, idTokenSealed, ...browser },
    tokenSha256: tokenHash(config, token),
    csrfToken: newToken(),
    ...{ createdAt: now, lastSeenAt: now },
    expiresAt: new Date(now.getTime() + config.signIn.sessionMs),
  });
  await recordAudit(em, {
    ...{ at: now, accountId, action: 'sign-in', requestId },
    ...{ subjectType: 'account', subjectId: accountId, detail: { method } },
  });
  return token;
}

/** A sign-in beside a session at work in another browser or from another address is told. */
async function tellOfOtherPlace(
  em: EntityManager,
  opened: { accountId: string; browser: Browser; now: Date; idleMs: number },
): Promise<void> {
  const { accountId, browser, now, idleMs } = opened;
  const alive = { accountId, lastSeenAt: MoreThan(new Date(now.getTime() - idleMs)) };
  const isElsewhere = await em.existsBy(Session, [
    { ...alive, address: Not(browser.address) },
    { ...alive, userAgent: Not(browser.userAgent) },
  ]);
  if (!isElsewhere) return;
  const place = `${browser.address || '未知'}，${deviceWords(browser.userAgent)}`;
  await tellOwner(em, {
    ...{ accountId, kind: 'sign-in-elsewhere', now },
    text: `您的账号于${shanghaiMinute(now)}在另一处登录（地址${place}）。如非本人操作，请立即在“本人账号”中结束该会话并修改密码`,
  });
}

/** As long as the columns; what comes from outside may be anything. */
function cut({ address, userAgent }: Browser): Browser {
  return { address: address.slice(0, 45), userAgent: userAgent.slice(0, 400) };
}
