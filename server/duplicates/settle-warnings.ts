import { In, type EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { verdictFault, type WarningVerdict } from '../domain/once-only/warning-verdicts.js';
import { DuplicateWarning } from './duplicate-warning.entity.js';

export interface WarningSettlement {
  caseId: string;
  /** Of the warnings meant; one reason may do for several. */
  ids: readonly string[];
  verdict: WarningVerdict;
  reason: string;
  actor: Actor;
  requestId: string;
}

/** 处理重复救助预警: a named person says what it is and why. May be said otherwise until the case is decided; the audit keeps both. */
export async function settleWarnings(
  deps: Deps,
  settlement: WarningSettlement,
): Promise<{ settled: number }> {
  await deps.dataSource.transaction((em) => settleIn(em, deps, settlement));
  return { settled: new Set(settlement.ids).size };
}

async function settleIn(
  em: EntityManager,
  deps: Deps,
  { caseId, ids, verdict, reason, actor, requestId }: WarningSettlement,
): Promise<void> {
  const row = await lockOpenCase(em, caseId);
  await assertMayOnCase(em, actor, 'settle-warning', row, deps.clock.today());
  const found = await em.findBy(DuplicateWarning, { caseId, id: In([...ids]) });
  if (found.length !== new Set(ids).size) throw new RuleError('NOT_FOUND', '没有这条重复救助预警');
  if (row.decidedOn !== null && found.some(({ settledAt }) => settledAt !== null)) {
    throw new RuleError('WRONG_STATE', '案件已经作出决定，不能再更改对预警的认定');
  }
  const faults = found.flatMap(({ kind }) => verdictFault(kind, verdict) ?? []);
  const [fault] = faults;
  if (fault !== undefined) throw new InputError([{ pointer: '/verdict', detail: fault }]);
  const now = deps.clock.now();
  const by = { settledBy: actor.accountId, settledAt: now };
  await em.update(DuplicateWarning, { id: In([...ids]) }, { verdict, reason, ...by });
  for (const { id, kind, verdict: before } of found) {
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'settle-warning', caseId, requestId },
      ...{ subjectType: 'duplicate-warning', subjectId: id, detail: { kind } },
      ...{ before: { verdict: before }, after: { verdict } },
    });
  }
}
