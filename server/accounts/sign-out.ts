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

/** Ends a session; answers the ID token with which the provider's own session is ended, if the person came by one. */
export async function signOut(
  { dataSource, config, vault }: Pick<Deps, 'dataSource' | 'config' | 'vault'>,
  { token, accountId, requestId, now }: SignOut,
): Promise<{ idToken: string | null }> {
  const tokenSha256 = tokenHash(config, token);
  return dataSource.transaction(async (em) => {
    const session = await em.findOneBy(Session, { tokenSha256 });
    await em.delete(Session, { tokenSha256 });
    await recordAudit(em, {
      ...{ at: now, accountId, action: 'sign-out', requestId },
      ...{ subjectType: 'account', subjectId: accountId },
    });
    const sealed = session?.idTokenSealed ?? null;
    return { idToken: sealed === null ? null : vault.open(sealed) };
  });
}
