import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { refusalOf, type Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { officeScope } from '../offices/office-scope.js';
import { Account } from './account.entity.js';
import { LinkedIdentity } from './oidc/linked-identity.entity.js';
import { accountSafety, type AccountSafety } from './own-account.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { dropSecondFactor } from './second-factor/change-second-factor.js';
import { Session } from './session.entity.js';
import { tellOwner } from './tell-owner.js';
import { listSessions, type SessionLine } from './sessions/list-sessions.js';

type AdminDeps = Pick<Deps, 'dataSource' | 'config' | 'clock'>;

interface AdminAct {
  accountId: string;
  actor: Actor;
  /** Why, in the words of the administrator; on record. */
  reason: string;
  requestId: string;
  now: Date;
}

/** How a person of the own or a lower office signs in, and where they are signed in now. */
export async function readSignIn(
  deps: AdminDeps,
  { accountId, actor, now }: Pick<AdminAct, 'accountId' | 'actor' | 'now'>,
): Promise<{ safety: AccountSafety; sessions: SessionLine[] }> {
  await assertMay(deps, actor, accountId);
  const safety = await accountSafety(deps, accountId);
  if (safety === null) throw noAccount();
  return { safety, sessions: await listSessions(deps, { accountId, now }) };
}

/** Ends every session of a person; answers how many. */
export async function endSessionsOf(deps: AdminDeps, act: AdminAct): Promise<{ ended: number }> {
  await assertMay(deps, act.actor, act.accountId);
  return deps.dataSource.transaction(async (em) => {
    const { affected } = await em.delete(Session, { accountId: act.accountId });
    const ended = affected ?? 0;
    await record(em, act, 'end-sessions-of-person', { ended });
    return { ended };
  });
}

/** Takes a lost second factor away, ends the sessions; the person sets up a new one. Nobody does it for themselves. */
export async function resetSecondFactor(deps: AdminDeps, act: AdminAct): Promise<void> {
  await assertMay(deps, act.actor, act.accountId);
  if (act.actor.accountId === act.accountId) {
    throw new RuleError('SEPARATION_OF_DUTIES', '不得为本人重置两步验证，请由另一名安全管理员办理');
  }
  await deps.dataSource.transaction(async (em) => {
    await dropSecondFactor(em, act.accountId);
    const { affected } = await em.delete(Session, { accountId: act.accountId });
    await record(em, act, 'reset-second-factor', { endedSessions: affected ?? 0 });
    const text = `${act.actor.displayName}重置了您的两步验证，请在“本人账号”中重新设置。理由：${act.reason}`;
    await tellOwner(em, { ...act, kind: 'second-factor-reset', text });
  });
}

/** Forgets whom the person is at the identity provider; the next sign-in there links anew, where that is allowed. */
export async function unlinkIdentity(deps: AdminDeps, act: AdminAct): Promise<void> {
  await assertMay(deps, act.actor, act.accountId);
  await deps.dataSource.transaction(async (em) => {
    const { affected } = await em.delete(LinkedIdentity, { accountId: act.accountId });
    if (affected === 0) throw new RuleError('WRONG_STATE', '该账号没有关联统一身份认证');
    await em.delete(Session, { accountId: act.accountId, method: 'provider' });
    await record(em, act, 'unlink-identity', {});
  });
}

/** The person must hold, or have held, a role in an office the administrator looks after. */
async function assertMay(
  { dataSource, clock }: AdminDeps,
  actor: Actor,
  accountId: string,
): Promise<void> {
  const em = dataSource.manager;
  const posts = await em.findBy(RoleAssignment, { accountId });
  if (posts.length === 0 && !(await em.existsBy(Account, { id: accountId }))) throw noAccount();
  const scope = await officeScope(em, actor, 'manage-sign-in', clock.today());
  if (posts.some(({ officeId }) => scope.includes(officeId))) return;
  const { code, detail } = refusalOf('manage-sign-in');
  throw new RuleError(code, detail, { accountId });
}

const noAccount = () => new RuleError('NOT_FOUND', '没有这个账号');

async function record(
  em: EntityManager,
  { accountId, actor, reason, requestId, now }: AdminAct,
  action: string,
  detail: Record<string, unknown>,
): Promise<void> {
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action, requestId },
    ...{ subjectType: 'account', subjectId: accountId, detail: { ...detail, reason } },
  });
}
