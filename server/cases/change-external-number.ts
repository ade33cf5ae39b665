import { randomUUID } from 'node:crypto';
import { Not, type EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayOnCase, mayOnCase } from './case-scope.js';
import { ExternalNumberChange } from './external-number-change.entity.js';
import { lockCase } from './lock-case.js';
import { ReliefCase } from './relief-case.entity.js';
import { updateCase } from './update-case.js';

export interface NewExternalNumber {
  caseId: string;
  number: string;
  reason: string;
  evenIfUsed: boolean;
  actor: Actor;
  requestId: string;
}

/** 变更外部案号: with a reason, kept for good. A number that stands on another case is taken only by who says so twice. */
export async function changeExternalNumber(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, number, reason, evenIfUsed, actor, requestId }: NewExternalNumber,
): Promise<{ id: string; externalNumber: string | null }> {
  const current = number === '' ? null : number;
  await dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    const today = clock.today();
    await assertMayOnCase(em, actor, 'change-external-number', row, today);
    const former = row.externalNumber;
    if (former === current) {
      throw new InputError([{ pointer: '/number', detail: '外部案号没有变化' }]);
    }
    if (current !== null && !evenIfUsed) await refuseIfUsed(em, actor, { row, current, today });
    const now = clock.now();
    await updateCase(em, row, { externalNumber: current });
    await em.insert(ExternalNumberChange, {
      ...{ id: randomUUID(), caseId, former, current, reason },
      ...{ changedBy: actor.accountId, changedAt: now },
    });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'change-external-number', caseId },
      ...{ subjectType: 'case', subjectId: caseId, requestId, detail: { evenIfUsed } },
      ...{ before: { externalNumber: former }, after: { externalNumber: current } },
    });
  });
  return { id: caseId, externalNumber: current };
}

/** Names the other case to whoever may see it; of others it says only that there is one. */
async function refuseIfUsed(
  em: EntityManager,
  actor: Actor,
  given: { row: ReliefCase; current: string; today: string },
): Promise<void> {
  const { row, current, today } = given;
  const other = await em.findOneBy(ReliefCase, { externalNumber: current, id: Not(row.id) });
  if (other === null) return;
  const isSeen = await mayOnCase(em, actor, 'see-case', other, today);
  const which = isSeen ? `“${other.title}”` : '其他检察院的案件';
  throw new RuleError('NUMBER_IN_USE', `${which}已经使用这个外部案号，请核对；确认无误的可以继续`);
}
