import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { MendActId, MendState } from '../../domain/monitor/mend-acts.js';
import { beginOrder, sendOrder } from './begin-order.js';
import type { MendInput, MendPlan, OrderedBy } from './mend-act.js';
import { MendOrder } from './mend-order.entity.js';
import { fingerprintOf, planMend } from './plan-mend.js';
import { tellConfirmers } from './tell-of-mend.js';

export interface AskedMend {
  act: MendActId;
  findingId: string | null;
  input: MendInput;
  reason: string;
  actor: Actor;
  requestId: string;
}

/** Orders an act: done at once, or kept until a second person agrees where it touches the way of a case, a term, or cannot be taken back. */
export async function orderMend(
  deps: Deps,
  asked: AskedMend,
): Promise<{ id: string; state: MendState }> {
  const id = randomUUID();
  const { actor, reason, requestId } = asked;
  const by: OrderedBy = { actor, reason, requestId, now: deps.clock.now() };
  const early = await feasible(deps, deps.dataSource.manager, asked);
  // an operation with a transaction of its own is done before the order of it is written
  const performed = early.perform === null ? null : await early.perform(by);
  const plan = await deps.dataSource.transaction(async (em) => {
    const now = performed === null ? await feasible(deps, em, asked) : early;
    await insertOrder(em, { id, asked, plan: now, by });
    if (now.secondWhy === null) {
      const begun = await beginOrder(em, { orderId: id, plan: now }, by);
      await em.update(MendOrder, { id }, { ...begun, result: begun.result ?? performed });
    } else {
      await tellConfirmers(em, { id, plan: now, act: asked.act }, by);
    }
    await audit(em, { id, asked, plan: now, by });
    return now;
  });
  if (plan.secondWhy === null) await sendOrder(deps, id, plan);
  const { state } = await deps.dataSource.manager.findOneByOrFail(MendOrder, { id });
  return { id, state };
}

async function feasible(deps: Deps, em: EntityManager, asked: AskedMend): Promise<MendPlan> {
  const plan = await planMend({ em, deps, actor: asked.actor }, asked);
  if (plan.refusal !== null) throw new RuleError('WRONG_STATE', plan.refusal);
  return plan;
}

interface Writing {
  id: string;
  asked: AskedMend;
  plan: MendPlan;
  by: OrderedBy;
}

async function insertOrder(em: EntityManager, { id, asked, plan, by }: Writing): Promise<void> {
  const { sentences, before, after, caseId, officeId, secondWhy } = plan;
  const { act, input, reason } = asked;
  const finding = await findingOf(em, asked.findingId);
  await em.insert(MendOrder, {
    ...{ id, act, caseId, officeId, reason, secondWhy },
    ...{ findingId: finding?.id ?? null, findingKind: finding?.kind ?? null },
    ...{ input: input as object, preview: { sentences, before, after } as object },
    ...{ subject: Array.from(plan.subject).slice(0, 400).join(''), undoFacts: plan.undo as object },
    ...{ fingerprint: fingerprintOf(plan), state: secondWhy === null ? 'running' : 'asked' },
    ...{ askedBy: by.actor.accountId, askedAt: by.now },
  });
}

async function findingOf(
  em: EntityManager,
  id: string | null,
): Promise<{ id: string; kind: string } | null> {
  if (id === null) return null;
  const [row] = await em.query<{ id: string; kind: string }[]>(
    'SELECT id, kind FROM stuck_finding WHERE id = ?',
    [id],
  );
  return row ?? null;
}

async function audit(em: EntityManager, { id, asked, plan, by }: Writing): Promise<void> {
  const { actor, now: at, requestId } = by;
  const { before, after, commands, caseId } = plan;
  await recordAudit(em, {
    ...{ at, accountId: actor.accountId, action: 'order-mend', caseId, requestId },
    ...{ subjectType: 'mend-order', subjectId: id },
    detail: {
      ...{ act: asked.act, findingId: asked.findingId, commands: commands.length },
      needsSecond: plan.secondWhy !== null,
    },
    // names of persons stay with the order itself
    ...(asked.act === 'set-variables'
      ? { before: factsOf(before), after: factsOf(after) }
      : { before: null, after: { ...asked.input } }),
  });
}

const factsOf = (named: readonly { name: string; value: string }[]) =>
  Object.fromEntries(named.map(({ name, value }) => [name, value]));
