import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { InputError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { checkChange } from './check-change.js';
import { assertState, lockChange } from './find-change.js';
import { SettingChange } from './setting-change.entity.js';

type StepDeps = Pick<Deps, 'dataSource' | 'clock'>;

interface Step {
  actor: Actor;
  id: string;
  version: number;
}

/** 提交: refused with every fault and its exact gap; afterwards nobody may write in it any more. */
export async function submitChange(
  { dataSource, clock }: StepDeps,
  { actor, id, version }: Step,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const change = await lockChange(em, { id, version });
    await assertMayInOffice(em, actor, 'change-settings', change.officeId, clock.today());
    assertState(change, ['draft'], '提交');
    const { faults } = await checkChange(em, change, clock.today());
    if (faults.length > 0)
      throw new InputError(faults, `设置变更有${faults.length}处问题，不能提交`);
    const submitted = { submittedBy: actor.accountId, submittedAt: clock.now() };
    await em.update(SettingChange, { id, version }, { state: 'submitted', ...submitted });
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'submit-settings' },
      ...{ subjectType: 'setting-change', subjectId: id },
      ...{ before: { state: 'draft' }, after: { state: 'submitted' } },
    });
  });
}

/** 撤回: a draft, or what was submitted and not decided yet; it stays to be read. */
export async function withdrawChange(
  { dataSource, clock }: StepDeps,
  { actor, id, version }: Step,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const change = await lockChange(em, { id, version });
    await assertMayInOffice(em, actor, 'change-settings', change.officeId, clock.today());
    assertState(change, ['draft', 'submitted'], '撤回');
    await em.update(SettingChange, { id, version }, { state: 'withdrawn' });
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'withdraw-settings' },
      ...{ subjectType: 'setting-change', subjectId: id },
      ...{ before: { state: change.state }, after: { state: 'withdrawn' } },
    });
  });
}
