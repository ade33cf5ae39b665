import { Account } from '../../accounts/account.entity.js';
import { RoleAssignment } from '../../accounts/role-assignment.entity.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { roleEndFault } from '../../domain/access/role-grants.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { assertMayInOffice } from '../../offices/office-scope.js';
import { lockPeople } from '../lock-people.js';
import { handOverWork, type HandedOver } from '../work/hand-over-work.js';

export interface RoleEnd {
  accountId: string;
  postId: string;
  /** Last day; yesterday ends it at once. */
  on: LocalDate;
  reason: string;
  successorId?: string | undefined;
  leaveUnassigned: boolean;
}

/** Ends a role with its last day; whoever ends it settles now what becomes of the open work, also when some days are left. */
export async function endRole(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, requestId, input }: { actor: Actor; requestId: string; input: RoleEnd },
): Promise<HandedOver> {
  return dataSource.transaction(async (em) => {
    const { accountId, postId, on, reason } = input;
    await lockPeople(em, [accountId]);
    const post = await em.findOneBy(RoleAssignment, { id: postId, accountId });
    const account = await em.findOneBy(Account, { id: accountId });
    if (post === null || account === null) throw new RuleError('NOT_FOUND', '没有这项职务');
    const { officeId, role, validFrom, validTo } = post;
    await assertMayInOffice(em, actor, 'grant-roles', officeId, clock.today());
    if (accountId === actor.accountId) {
      throw new RuleError('SEPARATION_OF_DUTIES', '不得变更本人的职务，请由另一名管理人员办理');
    }
    const fault = roleEndFault({ from: validFrom, to: validTo }, on, clock.today());
    if (fault !== null) throw new RuleError('ROLE_INVALID', fault);
    const ended = { validTo: on, endedBy: actor.accountId, endReason: reason };
    await em.update(RoleAssignment, { id: postId }, ended);
    const handed = await handOverWork(
      em,
      { clock },
      {
        ...{ accountId, displayName: account.displayName, post: { officeId, role } },
        ...{ successorId: input.successorId },
        leaveUnassigned: input.leaveUnassigned,
      },
    );
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'end-role', requestId },
      ...{ subjectType: 'account', subjectId: accountId },
      detail: { officeId, role, reason, ...handed, successorId: input.successorId ?? null },
      ...{ before: { to: validTo }, after: { to: on } },
    });
    return handed;
  });
}
