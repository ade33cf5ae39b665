import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { MendState } from '../../domain/monitor/mend-acts.js';
import { acts } from './acts/index.js';
import { beginOrder, sendOrder } from './begin-order.js';
import { findOrder } from './find-order.js';
import type { MendPlan, OrderedBy } from './mend-act.js';
import { MendOrder } from './mend-order.entity.js';
import { assertMayMend, fingerprintOf } from './plan-mend.js';
import { tellAsker } from './tell-of-mend.js';

interface Second {
  id: string;
  actor: Actor;
  reason: string;
  requestId: string;
}

/** 复核同意: another person has it done, while everything is as it was when it was asked for. */
export async function confirmMend(deps: Deps, second: Second): Promise<{ state: MendState }> {
  const { id, actor } = second;
  const by: OrderedBy = { ...second, now: deps.clock.now() };
  const plan = await deps.dataSource.transaction(async (em) => {
    const order = await waitingOrder(deps, em, second);
    const now = await planAsAsked(deps, em, order, actor);
    await em.update(MendOrder, { id, state: 'asked' }, { state: 'running', ...secondOf(by) });
    const begun = await beginOrder(em, { orderId: id, plan: now }, by);
    await em.update(MendOrder, { id }, begun);
    await tellAsker(em, order, { isAgreed: true }, by);
    await audit(em, order, by, 'confirm-mend');
    return now;
  });
  await sendOrder(deps, id, plan);
  const { state } = await deps.dataSource.manager.findOneByOrFail(MendOrder, { id });
  return { state };
}

/** 复核不同意: nothing is done, and who asked is told why. */
export async function refuseMend(deps: Deps, second: Second): Promise<{ state: MendState }> {
  const { id } = second;
  const by: OrderedBy = { ...second, now: deps.clock.now() };
  await deps.dataSource.transaction(async (em) => {
    const order = await waitingOrder(deps, em, second);
    const change = { state: 'refused', ...secondOf(by) } as const;
    await em.update(MendOrder, { id, state: 'asked' }, change);
    await tellAsker(em, order, { isAgreed: false }, by);
    await audit(em, order, by, 'refuse-mend');
  });
  return { state: 'refused' };
}

async function waitingOrder(
  deps: Deps,
  em: EntityManager,
  { id, actor }: Second,
): Promise<MendOrder> {
  const order = await findOrder(em, id, { isLocked: true });
  await assertMayMend({ em, deps, actor }, 'confirm-mend', order);
  if (order.state !== 'asked') throw new RuleError('WRONG_STATE', '这份处置单已经复核过');
  const hands = [actor.accountId, ...actor.represents.map(({ accountId }) => accountId)];
  if (hands.includes(order.askedBy)) {
    throw new RuleError('FORBIDDEN', '提出处置的人不能复核自己的处置单');
  }
  return order;
}

/** The plan made anew; a world that has changed meanwhile is told, and the order has to be asked for again. */
async function planAsAsked(
  deps: Deps,
  em: EntityManager,
  order: MendOrder,
  actor: Actor,
): Promise<MendPlan> {
  const plan = await acts[order.act].plan({ em, deps, actor }, order.input);
  if (plan.refusal !== null) {
    throw new RuleError('STALE', `情况已经变化：${plan.refusal}。请不同意后重新提出`);
  }
  if (fingerprintOf(plan) !== order.fingerprint) {
    throw new RuleError('STALE', '提出处置之后情况已经变化，请不同意后重新提出');
  }
  return plan;
}

const secondOf = ({ actor, reason, now }: OrderedBy) => ({
  ...{ secondBy: actor.accountId, secondAt: now, secondReason: reason },
});

async function audit(
  em: EntityManager,
  { id, act, caseId }: MendOrder,
  { actor, now: at, requestId }: OrderedBy,
  action: 'confirm-mend' | 'refuse-mend',
): Promise<void> {
  await recordAudit(em, {
    ...{ at, accountId: actor.accountId, action, caseId, requestId },
    ...{ subjectType: 'mend-order', subjectId: id, detail: { act } },
  });
}
