import { LessThan } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { Session } from './session.entity.js';
import { tokenHash } from './session-token.js';

export interface SignOut {
  token: string;
  accountId: string;
  requestId: string;
  now: Date;
}

/** Ends a session, and clears away those that ended by themselves. */
export async function signOut(
  { dataSource, config }: Pick<Deps, 'dataSource' | 'config'>,
  { token, accountId, requestId, now }: SignOut,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    await em.delete(Session, { tokenSha256: tokenHash(config, token) });
    await em.delete(Session, { expiresAt: LessThan(now) });
    await recordAudit(em, {
      at: now,
      accountId,
      action: 'sign-out',
      subjectType: 'account',
      subjectId: accountId,
      requestId,
    });
  });
}
