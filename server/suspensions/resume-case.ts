import { In, IsNull } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockOpenCase } from '../cases/lock-case.js';
import { updateCase } from '../cases/update-case.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import { resumeTerm } from '../deadlines/resume-term.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { CaseSuspension } from './case-suspension.entity.js';
import { tellOfStandstill } from './tell-of-standstill.js';

/** 恢复办理, on the planned day or any other: the terms that stopped with the case run again, but for those resumed or ended alone. */
export async function resumeCase(
  deps: Deps,
  {
    caseId,
    note,
    actor,
    requestId,
  }: {
    caseId: string;
    note: string;
    actor: Actor;
    requestId: string;
  },
): Promise<{ id: string; termsResumed: number }> {
  const on = deps.clock.today();
  const now = deps.clock.now();
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    await assertMayOnCase(em, actor, 'suspend-case', row, on);
    const open = await em.findOneBy(CaseSuspension, { caseId, resumedAt: IsNull() });
    if (open === null || row.suspendedOn === null) {
      throw new RuleError('WRONG_STATE', '案件没有中止办理，不能恢复', { caseId });
    }
    const terms = await em.find(Deadline, {
      where: { id: In(open.termIds), state: 'suspended' },
      lock: { mode: 'pessimistic_write' },
    });
    const by = actor.accountId;
    for (const term of terms) await resumeTerm(em, deps, term, { on, reason: note, by });
    const ended = { resumedOn: on, resumeNote: note, resumedBy: by, resumedAt: now };
    await em.update(CaseSuspension, { id: open.id }, ended);
    const { suspendedOn } = row;
    await updateCase(em, row, { suspendedOn: null, resumePlannedOn: null });
    const text = `“${row.title}”已恢复办理`;
    await tellOfStandstill(em, row, { key: `resume:${open.id}`, text, by, now });
    await recordAudit(em, {
      ...{ at: now, accountId: by, action: 'resume-case', caseId, requestId },
      ...{ subjectType: 'case', subjectId: caseId, detail: { terms: terms.length } },
      ...{ before: { suspendedOn }, after: { suspendedOn: null } },
    });
    return { id: open.id, termsResumed: terms.length };
  });
}
