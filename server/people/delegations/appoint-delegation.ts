import { randomUUID } from 'node:crypto';
import { In, IsNull, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { findActor } from '../../accounts/find-session.js';
import { recordAudit } from '../../audit/record-audit.js';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import { delegationFaults, spanText, type DelegationPlan } from '../../domain/access/delegation.js';
import type { Actor } from '../../domain/access/permissions.js';
import { roles as roleEntries, type RoleId } from '../../domain/access/roles.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { RuleError } from '../../domain/basics/errors.js';
import { addNotice } from '../../notices/add-notice.js';
import { DelegationRole } from '../delegation-role.entity.js';
import { Delegation } from '../delegation.entity.js';
import { Leave } from '../leave.entity.js';
import { lockPeople } from '../lock-people.js';

export interface NewDelegation {
  /** Who is represented. */
  principalId: string;
  delegateId: string;
  officeId: string;
  roles: readonly RoleId[];
  from: LocalDate;
  to: LocalDate;
  reason: string;
  /** The leave it comes with, if any. */
  leaveId?: string | undefined;
}

/** 委托代理: a person lets a colleague act in the own name, from now on in every list and task of those roles. Both are told. */
export async function appointDelegation(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, requestId, input }: { actor: Actor; requestId: string; input: NewDelegation },
): Promise<{ id: string }> {
  return deps.dataSource.transaction((em) => addDelegation(em, deps, { actor, requestId, input }));
}

/** The same within a transaction: a leave brings its delegation along. */
export async function addDelegation(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { actor, requestId, input }: { actor: Actor; requestId: string; input: NewDelegation },
): Promise<{ id: string }> {
  await lockPeople(em, [input.principalId, input.delegateId]);
  const plan = await planOf(em, input);
  const faults = delegationFaults(plan, { today: clock.today(), ...(await worldOf(em, plan)) });
  if (faults.length > 0) {
    throw new RuleError('DELEGATION_INVALID', faults.join('；'), { faults });
  }
  const { principalId, delegateId, officeId, from, to, reason, leaveId = null } = input;
  const [id, now] = [randomUUID(), clock.now()];
  await em.insert(Delegation, {
    ...{ id, principalId, delegateId, officeId, validFrom: from, validTo: to, reason, leaveId },
    ...{ createdBy: actor.accountId, createdAt: now },
  });
  await em.insert(
    DelegationRole,
    [...new Set(input.roles)].map((role) => ({ delegationId: id, role })),
  );
  await tellBoth(em, plan, { id, now });
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'appoint-delegate', requestId },
    ...{ subjectType: 'account', subjectId: principalId },
    detail: { delegationId: id, delegateId, officeId, roles: [...input.roles], from, to },
  });
  return { id };
}

async function planOf(em: EntityManager, input: NewDelegation): Promise<DelegationPlan> {
  const { principalId, delegateId, officeId, roles, from, to } = input;
  const principal = await findActor(em, principalId, from);
  const delegate = await findActor(em, delegateId, from);
  if (principal === null || delegate === null) {
    throw new RuleError('NOT_FOUND', '没有找到此人，或者账号已停用');
  }
  return { principal, delegate, officeId, roles, from, to };
}

async function worldOf(em: EntityManager, { principal, delegate, officeId, from }: DelegationPlan) {
  const others = await em.findBy(Delegation, {
    ...{ principalId: principal.accountId, officeId },
    ...{ revokedAt: IsNull(), validTo: MoreThanOrEqual(from) },
  });
  const ids = others.map(({ id }) => id);
  const parts = ids.length === 0 ? [] : await em.findBy(DelegationRole, { delegationId: In(ids) });
  const names = await accountNames(
    em,
    others.map(({ delegateId }) => delegateId),
  );
  const absences = await em.findBy(Leave, {
    ...{ accountId: delegate.accountId, cancelledAt: IsNull(), validTo: MoreThanOrEqual(from) },
  });
  return {
    standing: others.map(({ id, delegateId, validFrom, validTo }) => ({
      ...{ from: validFrom, to: validTo, delegateName: names.get(delegateId) ?? '' },
      roles: parts.filter(({ delegationId }) => delegationId === id).map(({ role }) => role),
    })),
    absences: absences.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo })),
  };
}

async function tellBoth(
  em: EntityManager,
  { principal, delegate, officeId, roles, from, to }: DelegationPlan,
  { id, now }: { id: string; now: Date },
): Promise<void> {
  const posts = roles.map((role) => roleEntries[role].name).join('、');
  const days = spanText({ from, to });
  const shared = { kind: 'delegation', caseId: null, officeId, now };
  await addNotice(em, {
    ...{ ...shared, effectKey: `delegation:${id}:delegate`, accountId: delegate.accountId },
    text: `${days}由您代理${principal.displayName}的${posts}职责，其任务会出现在您的待办中。`,
  });
  await addNotice(em, {
    ...{ ...shared, effectKey: `delegation:${id}:principal`, accountId: principal.accountId },
    text: `${days}您的${posts}职责由${delegate.displayName}代理。`,
  });
}
