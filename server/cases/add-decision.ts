import { randomUUID } from 'node:crypto';
import type { Fen } from '../domain/basics/money.js';
import type { ActContext } from '../tasks/act.js';
import { Decision } from './decision.entity.js';
import { recordFinding } from './record-finding.js';
import type { FindingKind } from './case-words.js';

/** Records what the actor decided in this task; pending until the engine has taken the step. */
export async function addDecision(
  context: ActContext,
  decision: { verdict: string; opinion: string; amountFen?: Fen | null },
): Promise<void> {
  const { em, task, actor, inNameOf, effectKey, now } = context;
  await em.insert(Decision, {
    id: randomUUID(),
    caseId: context.case.id,
    round: context.case.round,
    effectKey,
    taskId: task.id,
    kind: task.elementId,
    officeId: task.officeId,
    role: task.role,
    accountId: actor.accountId,
    forAccountId: inNameOf?.accountId ?? null,
    verdict: decision.verdict,
    amountFen: decision.amountFen ?? null,
    opinion: decision.opinion,
    state: 'pending',
    decidedAt: now,
  });
}

/** Records what the actor found out in this task. */
export async function addFinding(
  context: ActContext,
  kind: FindingKind,
  data: object,
): Promise<void> {
  const { em, actor, effectKey, now } = context;
  await recordFinding(em, {
    ...{ caseId: context.case.id, round: context.case.round },
    ...{ kind, effectKey, data, byAccountId: actor.accountId, now },
  });
}
