import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { RoleAssignment } from '../../accounts/role-assignment.entity.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import {
  isSecondment,
  needsConfirmation,
  roleFaults,
  type RolePlan,
} from '../../domain/access/role-grants.js';
import { roles as roleEntries, type RoleId } from '../../domain/access/roles.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { addNotice } from '../../notices/add-notice.js';
import { assertMayInOffice } from '../../offices/office-scope.js';
import { lockPeople } from '../lock-people.js';
import { RoleRequest } from '../role-request.entity.js';

export interface NewRole {
  accountId: string;
  officeId: string;
  role: RoleId;
  from: LocalDate;
  to: LocalDate | null;
  reference: string;
}

type RoleDeps = Pick<Deps, 'dataSource' | 'clock'>;

/** Gives a person a role in an office, a secondment where it is another than the own. An administrator's role is only asked for: a second person grants it. */
export async function grantRole(
  { dataSource, clock }: RoleDeps,
  { actor, requestId, input }: { actor: Actor; requestId: string; input: NewRole },
): Promise<{ state: 'granted' | 'asked' }> {
  return dataSource.transaction(async (em) => {
    const { accountId, officeId, role } = input;
    await assertMayInOffice(em, actor, 'grant-roles', officeId, clock.today());
    refuseOneself(actor, accountId);
    const plan = await judge(em, input, clock.today());
    const now = clock.now();
    const subject = { subjectType: 'account', subjectId: accountId } as const;
    const { from, to, reference } = input;
    const after = { officeId, role, from, to, reference };
    const entry = { at: now, accountId: actor.accountId, requestId, ...subject, after };
    if (needsConfirmation(role)) {
      await em.insert(RoleRequest, {
        ...{ id: randomUUID(), accountId, officeId, role, validFrom: from, validTo: to, reference },
        ...{ state: 'asked', askedBy: actor.accountId, askedAt: now, note: '' },
      });
      await recordAudit(em, { ...entry, action: 'ask-role' });
      return { state: 'asked' };
    }
    await insertRole(em, plan, { accountId, grantedBy: actor.accountId, confirmedBy: null, now });
    await recordAudit(em, { ...entry, action: 'grant-role' });
    return { state: 'granted' };
  });
}

/** A second person grants what was asked, or refuses it: neither who asked nor who receives. */
export async function decideRoleRequest(
  { dataSource, clock }: RoleDeps,
  order: { actor: Actor; requestId: string; id: string; grant: boolean; note: string },
): Promise<{ state: 'granted' | 'refused' }> {
  const { actor, requestId, id, grant, note } = order;
  return dataSource.transaction(async (em) => {
    const request = await em.findOneBy(RoleRequest, { id });
    if (request === null) throw new RuleError('NOT_FOUND', '没有这项申请');
    const { accountId, officeId, role, askedBy, validFrom: from, validTo: to } = request;
    await assertMayInOffice(em, actor, 'confirm-roles', officeId, clock.today());
    refuseOneself(actor, accountId);
    if (askedBy === actor.accountId) {
      throw new RuleError('SEPARATION_OF_DUTIES', '管理职务应当由提出人以外的另一人复核');
    }
    const [now, state] = [clock.now(), grant ? ('granted' as const) : ('refused' as const)];
    const decided = { state, decidedBy: actor.accountId, decidedAt: now, note };
    const moved = await em.update(RoleRequest, { id, state: 'asked' }, decided);
    if (moved.affected !== 1) throw new RuleError('WRONG_STATE', '这项申请已经处理');
    if (grant) {
      const input = { accountId, officeId, role, to, reference: request.reference };
      const begins = from < clock.today() ? clock.today() : from;
      const plan = await judge(em, { ...input, from: begins }, clock.today());
      await insertRole(em, plan, {
        accountId,
        grantedBy: askedBy,
        confirmedBy: actor.accountId,
        now,
      });
    }
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, requestId },
      action: grant ? 'confirm-role' : 'refuse-role',
      ...{ subjectType: 'account', subjectId: accountId },
      ...{ detail: { requestId: id, askedBy, note }, after: { officeId, role, from, to } },
    });
    return { state };
  });
}

function refuseOneself(actor: Actor, accountId: string): void {
  if (actor.accountId !== accountId) return;
  throw new RuleError('SEPARATION_OF_DUTIES', '不得变更本人的职务，请由另一名管理人员办理');
}

/** The rules, under the lock of the person, so that two grants at once see one another. */
async function judge(em: EntityManager, input: NewRole, today: LocalDate): Promise<RolePlan> {
  await lockPeople(em, [input.accountId]);
  const account = await em.findOneBy(Account, { id: input.accountId });
  if (account === null) throw new RuleError('NOT_FOUND', '没有这个账号');
  if (account.disabledAt !== null) throw new RuleError('ROLE_INVALID', '账号已停用，不能授予职务');
  const held = await em.findBy(RoleAssignment, { accountId: input.accountId });
  const waiting = await em.findBy(RoleRequest, { accountId: input.accountId, state: 'asked' });
  const grants = [...held, ...waiting].map(({ officeId, role, validFrom, validTo }) => ({
    ...{ officeId, role, from: validFrom, to: validTo },
  }));
  const plan = { ...input, homeOfficeId: account.officeId };
  const faults = roleFaults(plan, grants, today);
  if (faults.length > 0) throw new RuleError('ROLE_INVALID', faults.join('；'), { faults });
  return plan;
}

async function insertRole(
  em: EntityManager,
  plan: RolePlan,
  by: { accountId: string; grantedBy: string; confirmedBy: string | null; now: Date },
): Promise<void> {
  const { accountId, grantedBy, confirmedBy, now } = by;
  const { officeId, role, from, to, reference } = plan;
  await em.insert(RoleAssignment, {
    ...{ accountId, officeId, role, validFrom: from, validTo: to, reference },
    ...{ secondedFrom: isSecondment(plan) ? plan.homeOfficeId : null },
    ...{ grantedBy, confirmedBy, grantedAt: now },
  });
  await addNotice(em, {
    ...{ effectKey: `role:${accountId}:${officeId}:${role}:${from}`, kind: 'role', caseId: null },
    ...{ officeId, accountId, now },
    text: `您自${from}起任${roleEntries[role].name}${to === null ? '' : `，至${to}止`}。`,
  });
}
