import type { EntityManager } from 'typeorm';
import type { AuditFacts } from '../audit/audit-facts.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { applyPlan } from './apply-plan.js';
import { factsInForce, itemFacts } from './change-facts.js';
import { checkChange } from './check-change.js';
import { assertState, lockChange } from './find-change.js';
import { lockSettings } from './lock-settings.js';
import { SettingChange } from './setting-change.entity.js';

interface Decision {
  actor: Actor;
  id: string;
  version: number;
}

/**
 * 发布: by another person than drafted or submitted it, on the settings that were previewed (`baseHash`), checked once more. From
 * now on the rows are in force on their days; the calendar is read again at once.
 */
export async function releaseChange(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'refreshCalendar'>,
  { baseHash, note, ...decision }: Decision & { baseHash: string; note: string | null },
): Promise<void> {
  const { clock } = deps;
  await deps.dataSource.transaction(async (em) => {
    await lockSettings(em);
    const change = await changeToDecide(em, decision, clock.today());
    const checked = await checkChange(em, change, clock.today());
    if (checked.baseHash !== baseHash) {
      throw new RuleError('STALE', '预览之后相关设置已经改变，请重新预览');
    }
    const { faults } = checked;
    if (faults.length > 0)
      throw new InputError(faults, `设置变更有${faults.length}处问题，不能发布`);
    await applyPlan(em, checked.plan, change.id);
    const verdict = { state: 'released' as const, note, now: clock.now() };
    const { items } = change;
    const before = factsInForce(checked.before.rows, items);
    await decide(em, decision, verdict, { before, after: itemFacts(items) });
  });
  await deps.refreshCalendar();
}

/** 驳回: with the reason; it is drafted anew. */
export async function rejectChange(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { note, ...decision }: Decision & { note: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    await changeToDecide(em, decision, clock.today());
    const facts = { before: { state: 'submitted' }, after: { state: 'rejected' } };
    await decide(em, decision, { state: 'rejected', note, now: clock.now() }, facts);
  });
}

/** Changed by one person, released by another: neither who drafted nor who submitted it may decide. */
async function changeToDecide(
  em: EntityManager,
  { actor, ...seen }: Decision,
  today: string,
): Promise<SettingChange> {
  const change = await lockChange(em, seen);
  await assertMayInOffice(em, actor, 'release-settings', change.officeId, today);
  assertState(change, ['submitted'], '审核');
  if ([change.createdBy, change.submittedBy].includes(actor.accountId)) {
    throw new RuleError('SEPARATION_OF_DUTIES', '设置变更由起草、提交以外的人审核发布');
  }
  return change;
}

async function decide(
  em: EntityManager,
  { actor, id, version }: Decision,
  { state, note, now }: { state: 'released' | 'rejected'; note: string | null; now: Date },
  facts: { before: AuditFacts; after: AuditFacts },
): Promise<void> {
  const { accountId } = actor;
  const decided = { decidedBy: accountId, decidedAt: now, decisionNote: note };
  await em.update(SettingChange, { id, version }, { state, ...decided });
  await recordAudit(em, {
    ...{ at: now, accountId, subjectType: 'setting-change', subjectId: id },
    action: state === 'released' ? 'release-settings' : 'reject-settings',
    ...facts,
  });
}
