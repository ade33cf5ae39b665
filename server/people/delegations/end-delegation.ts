import { IsNull, type EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { addNotice } from '../../notices/add-notice.js';
import { assertLeads } from '../assert-leads.js';
import { Delegation } from '../delegation.entity.js';

/** Ends a delegation at once: either of the two persons, or a leader of the office. What was done stays; open tasks are the principal's as before. */
export async function endDelegation(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, requestId, id }: { actor: Actor; requestId: string; id: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const delegation = await em.findOneBy(Delegation, { id });
    if (delegation === null) throw new RuleError('NOT_FOUND', '没有这项委托代理');
    assertMayEnd(delegation, actor, clock.today());
    await revoke(em, delegation, { actor, requestId, now: clock.now() });
  });
}

/** Revokes it and tells both; the delegation must still stand. */
export async function revoke(
  em: EntityManager,
  { id, principalId, delegateId, officeId, validTo }: Delegation,
  { actor, requestId, now }: { actor: Actor; requestId: string; now: Date },
): Promise<void> {
  const by = { revokedAt: now, revokedBy: actor.accountId };
  const ended = await em.update(Delegation, { id, revokedAt: IsNull() }, by);
  if (ended.affected !== 1) throw new RuleError('WRONG_STATE', '这项委托代理已经结束');
  const names = await accountNames(em, [principalId, delegateId]);
  const text = `${names.get(delegateId) ?? ''}代理${names.get(principalId) ?? ''}已于今日结束。`;
  for (const accountId of [principalId, delegateId]) {
    await addNotice(em, {
      ...{ effectKey: `delegation-ended:${id}:${accountId}`, kind: 'delegation', caseId: null },
      ...{ officeId, accountId, text, now },
    });
  }
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'end-delegation', requestId },
    ...{ subjectType: 'account', subjectId: principalId },
    detail: { delegationId: id, delegateId, officeId, plannedTo: validTo },
  });
}

function assertMayEnd(
  { principalId, delegateId, officeId }: Delegation,
  actor: Actor,
  today: string,
): void {
  if (![principalId, delegateId].includes(actor.accountId)) assertLeads(actor, [officeId], today);
}
