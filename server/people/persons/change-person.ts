import { IsNull, Not, type EntityManager } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { newAccountCredentials } from '../../accounts/passwords/one-time-password.js';
import { resetPassword } from '../../accounts/passwords/reset-password.js';
import { RoleAssignment } from '../../accounts/role-assignment.entity.js';
import { Session } from '../../accounts/session.entity.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { assertStanding } from '../../offices/assert-standing.js';
import { assertMayInOffice } from '../../offices/office-scope.js';
import { lockPeople } from '../lock-people.js';
import { handOverWork, type HandedOver } from '../work/hand-over-work.js';

type PeopleDeps = Pick<Deps, 'dataSource' | 'clock'>;

interface Act {
  actor: Actor;
  requestId: string;
  accountId: string;
  reason: string;
}

/** Another name or another office the person belongs to; roles stay as they are. */
export async function changePerson(
  { dataSource, clock }: PeopleDeps,
  { actor, requestId, accountId, name, officeId, reason }: Act & { name: string; officeId: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const today = clock.today();
    const account = await managed(em, actor, accountId, today);
    await assertMayInOffice(em, actor, 'manage-people', officeId, today);
    await assertStanding(em, officeId, today);
    await em.update(Account, { id: accountId }, { displayName: name, officeId });
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'change-person', requestId },
      ...{ subjectType: 'account', subjectId: accountId },
      detail: { reason, isRenamed: account.displayName !== name },
      ...{ before: { officeId: account.officeId }, after: { officeId } },
    });
  });
}

/** The person signs in no more, sessions end; roles and decisions stay on record. Open work is handed over. */
export async function disablePerson(
  { dataSource, clock }: PeopleDeps,
  act: Act & { successorId?: string | undefined; leaveUnassigned: boolean },
): Promise<HandedOver> {
  const { actor, requestId, accountId, reason, successorId, leaveUnassigned } = act;
  return dataSource.transaction(async (em) => {
    await lockPeople(em, [accountId]);
    const { displayName } = await managed(em, actor, accountId, clock.today());
    refuseOneself(actor, accountId);
    const moved = await em.update(
      Account,
      { id: accountId, disabledAt: IsNull() },
      { disabledAt: clock.now() },
    );
    if (moved.affected !== 1) throw new RuleError('WRONG_STATE', '账号已经停用');
    await em.delete(Session, { accountId });
    const order = { accountId, displayName, successorId, leaveUnassigned };
    const handed = await handOverWork(em, { clock }, order);
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'disable-person', requestId },
      ...{ subjectType: 'account', subjectId: accountId },
      detail: { reason, ...handed, successorId: successorId ?? null },
    });
    return handed;
  });
}

/** The person is back: with the roles still standing and a new one-time password. */
export async function enablePerson(
  { dataSource, clock }: PeopleDeps,
  { actor, requestId, accountId, reason }: Act,
): Promise<{ oneTimePassword: string }> {
  const { oneTimePassword, columns } = await newAccountCredentials(new Date());
  await dataSource.transaction(async (em) => {
    await managed(em, actor, accountId, clock.today());
    refuseOneself(actor, accountId);
    const moved = await em.update(
      Account,
      { id: accountId, disabledAt: Not(IsNull()) },
      { disabledAt: null, failedCount: 0, lockedUntil: null, ...columns },
    );
    if (moved.affected !== 1) throw new RuleError('WRONG_STATE', '账号没有停用');
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'enable-person', requestId },
      ...{ subjectType: 'account', subjectId: accountId, detail: { reason } },
    });
  });
  return { oneTimePassword };
}

/** Gives whoever forgot the password a new one-time password; nobody does it for himself. */
export async function resetPersonPassword(
  deps: PeopleDeps,
  { actor, requestId, accountId }: Act,
): Promise<{ oneTimePassword: string }> {
  await managed(deps.dataSource.manager, actor, accountId, deps.clock.today());
  refuseOneself(actor, accountId);
  const by = { accountId, by: actor.accountId, requestId, now: new Date() };
  const { oneTimePassword } = await resetPassword(deps, by);
  return { oneTimePassword };
}

/** The account, when the person belongs to an office the administrator looks after. */
async function managed(
  em: EntityManager,
  actor: Actor,
  accountId: string,
  today: string,
): Promise<Account> {
  const account = await em.findOneBy(Account, { id: accountId });
  if (account === null) throw new RuleError('NOT_FOUND', '没有这个账号');
  const [post] = await em.find(RoleAssignment, {
    where: { accountId },
    order: { id: 'ASC' },
    take: 1,
  });
  const officeId = account.officeId ?? post?.officeId ?? '';
  await assertMayInOffice(em, actor, 'manage-people', officeId, today);
  return account;
}

function refuseOneself(actor: Actor, accountId: string): void {
  if (actor.accountId !== accountId) return;
  throw new RuleError('SEPARATION_OF_DUTIES', '不得办理本人的账号，请由另一名系统管理员办理');
}
