import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { TemplateDataError } from '../../templates/render/template-data-error.js';
import { caseAmountDay } from '../cases/amount-day.js';
import { caseRoutingFacts } from '../cases/case-routing-facts.js';
import { Decision } from '../cases/decision.entity.js';
import { findCase } from '../cases/find-case.js';
import { recordDecisionIn } from '../cases/record-decision.js';
import type { Deps } from '../deps.js';
import { issueDocuments } from '../documents/issue-document.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { decisionNext, mayCloseReview } from '../domain/tasks/decision-next.js';
import type { Task } from './task.entity.js';

/** A task as it was submitted in a transaction that is taken back. */
export interface Submitted {
  task: Pick<Task, 'caseId' | 'officeId' | 'act' | 'role'>;
  data: Record<string, unknown>;
}

/**
 * After a rehearsed submission, issues what `decision-service` would issue next, where that is certain: the sheet of approval and the
 * decision, of the data as they stand then. Answers whether it was tried; what the checks say is heard by `collectFindings`.
 */
export async function rehearseDecision(
  em: EntityManager,
  deps: Deps,
  { task, data }: Submitted,
): Promise<boolean> {
  const decision = await decisionAfter(em, deps, { task, data });
  if (decision === null) return false;
  const { caseId, officeId } = task;
  await em.update(Decision, { caseId, state: 'pending' }, { state: 'effective' });
  const order = { caseId, officeId, decision, scope: 'all' as const };
  const paper = decision === 'grant' ? 'relief-decision' : 'refusal-decision';
  try {
    await recordDecisionIn(em, deps, { ...order, effectKey: randomUUID() });
    for (const kind of ['relief-approval', paper] as const) {
      const extra = { decision, scope: order.scope };
      await issueDocuments(em, deps, { caseId, officeId, kind, effectKey: randomUUID(), extra });
    }
  } catch (error) {
    // What disagrees was heard; what else keeps a later step, that step tells.
    if (!isRefusal(error)) throw error;
  }
  return true;
}

async function decisionAfter(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { task: { caseId, officeId, act, role }, data }: Submitted,
): Promise<'grant' | 'refuse' | null> {
  if (!mayCloseReview({ act, role })) return null;
  const row = await findCase(em, caseId);
  if (row.proposal === null || row.decidedOn !== null) return null;
  const today = clock.today();
  const { facts } = await caseRoutingFacts(em, row, {
    on: await caseAmountDay(em, row, today),
    today,
  });
  const { delegatedToDeputy: deputyMayDecide, plcRequired } = facts;
  const { path, proposal } = row;
  const isHandlingOffice = officeId === row.officeId;
  return decisionNext({
    ...{ act, role, isHandlingOffice, data, path, proposal, deputyMayDecide, plcRequired },
  });
}

const isRefusal = (error: unknown): boolean =>
  error instanceof RuleError || error instanceof InputError || error instanceof TemplateDataError;
