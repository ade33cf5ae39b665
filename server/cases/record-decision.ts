import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { stopTerm } from '../deadlines/stop-term.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { decidedShares, planShare, type DecidedShare } from './decided-shares.js';
import { Decision } from './decision.entity.js';
import { lockCase, lockOpenCase } from './lock-case.js';
import { findingOfEffect, recordFinding } from './record-finding.js';
import type { ReliefCase } from './relief-case.entity.js';
import { assertCaseMove } from '../domain/cases/case-status.js';
import { updateCase } from './update-case.js';

export interface DecisionOrder {
  caseId: string;
  /** The office whose decision it is. */
  officeId: string;
  decision: 'grant' | 'refuse';
  scope: 'all' | 'own';
  effectKey: string;
}

export interface Share {
  disbursementId: string;
  officeId: string;
}

const Recorded = z.object({
  shares: z.array(z.object({ disbursementId: z.string(), officeId: z.string() })),
});

/**
 * 形成决定: from here on the case cannot be terminated. Fixes what is owed by which office and plans its payment, the advance
 * deducted. A redelivered job gets what it recorded.
 */
export async function recordDecision(
  deps: Deps,
  order: DecisionOrder,
): Promise<{ shares: Share[] }> {
  return deps.dataSource.transaction((em) => recordDecisionIn(em, deps, order));
}

/** The same in the caller's transaction. */
export async function recordDecisionIn(
  em: EntityManager,
  deps: Deps,
  order: DecisionOrder,
): Promise<{ shares: Share[] }> {
  await lockCase(em, order.caseId);
  const recorded = await findingOfEffect(em, 'decision', order.effectKey);
  if (recorded !== null) return { shares: Recorded.parse(recorded).shares };
  const row = await lockOpenCase(em, order.caseId);
  const owed = order.decision === 'grant' ? await decidedShares(em, row, order) : [];
  const shares: Share[] = [];
  for (const share of owed) shares.push(await planShare(em, deps, row, share, order));
  await settle(em, deps, row, order, owed);
  const now = deps.clock.now();
  await recordFinding(em, {
    ...{ caseId: row.id, kind: 'decision', round: row.round, effectKey: order.effectKey },
    data: {
      decision: order.decision,
      scope: order.scope,
      officeId: order.officeId,
      owed,
      shares,
    },
    ...{ byAccountId: null, now },
  });
  return { shares };
}

async function settle(
  em: EntityManager,
  deps: Deps,
  row: ReliefCase,
  { officeId, decision, effectKey }: DecisionOrder,
  owed: DecidedShare[],
): Promise<void> {
  const now = deps.clock.now();
  const amountFen = owed.reduce((sum, share) => sum + share.amountFen, 0);
  await em.insert(Decision, {
    ...{ id: randomUUID(), caseId: row.id, round: row.round, effectKey, officeId },
    ...{ kind: 'record-decision', role: 'chief', taskId: null, accountId: null },
    ...{ verdict: decision, amountFen: decision === 'grant' ? amountFen : null },
    ...{ opinion: decision === 'grant' ? '予以救助' : '不予救助', state: 'effective' },
    decidedAt: now,
  });
  await updateCase(em, row, {
    ...decidedPatch(row, deps.clock.today()),
    decidedFen: (row.decidedFen ?? 0) + amountFen,
  });
  await stopTerm(em, { caseId: row.id, kind: 'decision', reason: 'met', now });
}

/** The first decision moves the case; a share decided later by a higher office only adds to it. */
function decidedPatch(row: ReliefCase, decidedOn: string): Partial<ReliefCase> {
  if (row.decidedOn !== null) return {};
  if (row.proposal === null) throw new RuleError('WRONG_STATE', '案件尚未提出审查意见');
  assertCaseMove(row.status, 'decided');
  return { status: 'decided', decidedOn };
}
