import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { assignmentRefusal, lotOf, type Candidate } from '../domain/cases/handler-choice.js';
import { assertMayOnCase } from './case-scope.js';
import { handlerCandidates } from './handler-candidates.js';
import { lockOpenCase } from './lock-case.js';
import { moveHandlerWork } from './move-handler-work.js';
import { recordHandler } from './record-handler.js';
import type { ReliefCase } from './relief-case.entity.js';
import { tellOfHandler } from './tell-of-handler.js';

export interface HandlerOrder {
  caseId: string;
  /** By name, to this person; or by lot among those nothing speaks against. */
  choice: { way: 'name'; accountId: string } | { way: 'lot' };
  reason: string;
  actor: Actor;
}

/**
 * 分案, 变更承办人: a leader of the office gives the case to a handler, with a reason. Open tasks, with what was typed in them, and drafts of papers go
 * along; old and new are told, the applicants by the 变更承办人通知书. No term begins anew: who handles a case is the office's affair.
 */
export async function changeHandler(
  deps: Deps,
  { caseId, choice, reason, actor }: HandlerOrder,
): Promise<{ handlerId: string; handlerName: string; movedTasks: number }> {
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const on = deps.clock.today();
    await assertMayOnCase(em, actor, 'assign-case', row, on);
    if (row.acceptedOn === null) throw new RuleError('WRONG_STATE', '案件尚未受理，受理后分案');
    const candidates = await handlerCandidates(em, row, on);
    const { chosen, among } = choose(candidates, row.handlerId, choice);
    const formerId = row.handlerId;
    const id = await recordHandler(em, deps, row, {
      ...{ handlerId: chosen.accountId, way: choice.way, among, reason, byId: actor.accountId },
    });
    const movedTasks = await moveHandlerWork(em, row, { formerId, handlerId: chosen.accountId });
    await tellOfHandler(em, deps, { row, formerId, chosen, reason, assignmentId: id, by: actor });
    await audit(em, deps, { row, actor, formerId, chosen, way: choice.way, among });
    return { handlerId: chosen.accountId, handlerName: chosen.displayName, movedTasks };
  });
}

function choose(
  candidates: readonly Candidate[],
  formerId: string | null,
  choice: HandlerOrder['choice'],
): { chosen: Candidate; among: number } {
  if (choice.way === 'lot') {
    const lot = lotOf(candidates, formerId);
    const chosen = lot[randomInt(Math.max(1, lot.length))];
    if (chosen === undefined) {
      throw new RuleError('WRONG_STATE', '没有可以随机分案的承办检察官，请说明理由后指定');
    }
    return { chosen, among: lot.length };
  }
  const chosen = candidates.find(({ accountId }) => accountId === choice.accountId);
  const refusal = assignmentRefusal(chosen, formerId);
  if (chosen === undefined || refusal !== null) {
    throw new RuleError(refusal?.code ?? 'FORBIDDEN', refusal?.detail ?? '');
  }
  return { chosen, among: candidates.length };
}

interface Assigned {
  row: ReliefCase;
  actor: Actor;
  formerId: string | null;
  chosen: Candidate;
  way: string;
  among: number;
}

async function audit(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { row, actor, formerId, chosen, way, among }: Assigned,
): Promise<void> {
  await recordAudit(em, {
    ...{ at: clock.now(), accountId: actor.accountId, action: 'change-handler', caseId: row.id },
    ...{ subjectType: 'case', subjectId: row.id, detail: { way, among } },
    ...{ before: { handlerId: formerId }, after: { handlerId: chosen.accountId } },
  });
}
