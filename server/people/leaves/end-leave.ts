import { IsNull, type EntityManager } from 'typeorm';
import { RoleAssignment } from '../../accounts/role-assignment.entity.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { addDays } from '../../domain/basics/local-date.js';
import { assertLeads } from '../assert-leads.js';
import { Delegation } from '../delegation.entity.js';
import { revoke } from '../delegations/end-delegation.js';
import { Leave } from '../leave.entity.js';

/** 销假: the person is back, or the leave does not take place. A leave begun ends yesterday, one to come is cancelled; its delegation ends with it. */
export async function endLeave(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, requestId, id }: { actor: Actor; requestId: string; id: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const [today, now] = [clock.today(), clock.now()];
    const leave = await em.findOneBy(Leave, { id });
    if (leave === null) throw new RuleError('NOT_FOUND', '没有这次请假');
    const { accountId, validFrom, validTo } = leave;
    if (accountId !== actor.accountId) assertLeads(actor, await officesOf(em, accountId), today);
    const change =
      validFrom < today
        ? { validTo: addDays(today, -1) }
        : { cancelledAt: now, cancelledBy: actor.accountId };
    const ended =
      validTo >= today && (await em.update(Leave, { id, cancelledAt: IsNull() }, change));
    if (ended === false || ended.affected !== 1) {
      throw new RuleError('WRONG_STATE', '这次请假已经结束');
    }
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'end-leave', requestId },
      ...{
        subjectType: 'account',
        subjectId: accountId,
        detail: { leaveId: id, plannedTo: validTo },
      },
    });
    for (const delegation of await em.findBy(Delegation, { leaveId: id, revokedAt: IsNull() })) {
      await revoke(em, delegation, { actor, requestId, now });
    }
  });
}

/** Offices in which the person ever held a role. */
async function officesOf(em: EntityManager, accountId: string): Promise<string[]> {
  const posts = await em.findBy(RoleAssignment, { accountId });
  return [...new Set(posts.map(({ officeId }) => officeId))];
}
