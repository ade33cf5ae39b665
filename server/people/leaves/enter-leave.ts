import { randomUUID } from 'node:crypto';
import { IsNull, LessThanOrEqual, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { findActor } from '../../accounts/find-session.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { isDelegable, spanText } from '../../domain/access/delegation.js';
import { rolesIn, type Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { leaveFaults } from '../../domain/people/leave-faults.js';
import { leaveKinds, type LeaveKind } from '../../domain/people/leave-kinds.js';
import { addNotice } from '../../notices/add-notice.js';
import { assertLeads } from '../assert-leads.js';
import { addDelegation } from '../delegations/appoint-delegation.js';
import { Leave } from '../leave.entity.js';
import { lockPeople } from '../lock-people.js';

export interface NewLeave {
  accountId: string;
  /** The office whose work the deputy takes over, and whose leader may enter the leave. */
  officeId: string;
  kind: LeaveKind;
  from: LocalDate;
  to: LocalDate;
  note: string;
  /** Who acts meanwhile; null: nobody, the tasks wait and are marked. */
  deputyId: string | null;
}

/**
 * 请假: entered by the person, or by a leader of the office for whoever cannot. With a deputy all roles of the person in the office are
 * delegated for as long; the tasks stay the person's and stand in the deputy's list meanwhile, so that all is as before on return.
 */
export async function enterLeave(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, requestId, input }: { actor: Actor; requestId: string; input: NewLeave },
): Promise<{ id: string }> {
  return deps.dataSource.transaction(async (em) => {
    const today = deps.clock.today();
    const { accountId, officeId, kind, from, to, note, deputyId } = input;
    const person = await findActor(em, accountId, today);
    if (person === null) throw new RuleError('NOT_FOUND', '没有找到此人，或者账号已停用');
    assertMayEnter(actor, person, officeId, today);
    await lockPeople(em, [accountId]);
    const faults = leaveFaults({ from, to }, { today, others: await othersOf(em, input) });
    if (faults.length > 0) throw new RuleError('LEAVE_INVALID', faults.join('；'), { faults });
    const [id, now] = [randomUUID(), deps.clock.now()];
    await em.insert(Leave, {
      ...{ id, accountId, kind, validFrom: from, validTo: to, note },
      ...{ createdBy: actor.accountId, createdAt: now },
    });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'enter-leave', requestId },
      ...{ subjectType: 'account', subjectId: accountId },
      detail: { leaveId: id, officeId, kind, from, to, deputyId },
    });
    await tell(em, person, input, { id, now });
    if (deputyId !== null) {
      const roles = rolesIn(person, officeId, from < today ? today : from).filter(isDelegable);
      const delegation = { principalId: accountId, delegateId: deputyId, officeId, roles };
      const days = { from: from < today ? today : from, to };
      const reason = leaveKinds[kind];
      const delegated = { ...delegation, ...days, reason, leaveId: id };
      await addDelegation(em, deps, { actor, requestId, input: delegated });
    }
    return { id };
  });
}

/** Own leave, or that of somebody of an office one leads; a delegated role does not lead. */
function assertMayEnter(
  actor: Actor,
  person: Pick<Actor, 'accountId' | 'roles'>,
  officeId: string,
  today: LocalDate,
): void {
  if (rolesIn(person, officeId, today).length === 0) {
    throw new RuleError('LEAVE_INVALID', '此人在该院没有职务');
  }
  if (person.accountId !== actor.accountId) assertLeads(actor, [officeId], today);
}

async function othersOf(em: EntityManager, { accountId, from, to }: NewLeave) {
  const others = await em.findBy(Leave, {
    ...{ accountId, cancelledAt: IsNull() },
    ...{ validFrom: LessThanOrEqual(to), validTo: MoreThanOrEqual(from) },
  });
  return others.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }));
}

async function tell(
  em: EntityManager,
  person: Actor,
  { officeId, kind, from, to, deputyId }: NewLeave,
  { id, now }: { id: string; now: Date },
): Promise<void> {
  const waits = deputyId === null ? '，未安排代理，其任务将等待本人返回或重新指派' : '';
  await addNotice(em, {
    ...{ effectKey: `leave:${id}`, kind: 'leave', caseId: null, officeId, now },
    role: 'department-head',
    text: `${person.displayName}${spanText({ from, to })}${leaveKinds[kind]}${waits}。`,
  });
}
