import type { EntityManager } from 'typeorm';
import { accountNames, officeNames } from '../../cases/names.js';
import { mendActs, mendStates } from '../../domain/monitor/mend-acts.js';
import type { MendPreview, MendRow } from './api.js';
import type { MendPlan } from './mend-act.js';
import type { MendOrder } from './mend-order.entity.js';

/** What a plan would do, as people read it. */
export function presentPlan(plan: MendPlan): MendPreview {
  const { subject, sentences, secondWhy, before, after, diagram, targets, field, refusal } = plan;
  return {
    ...{ subject, sentences, secondWhy, before, after, diagram, targets, field, refusal },
    needsSecond: secondWhy !== null,
    commands: plan.commands.length,
  };
}

/** Orders with names for ids. */
export async function presentOrders(
  em: EntityManager,
  orders: readonly MendOrder[],
): Promise<MendRow[]> {
  const [people, offices] = await Promise.all([
    accountNames(
      em,
      orders.flatMap(({ askedBy, secondBy }) => [askedBy, secondBy]),
    ),
    officeNames(
      em,
      orders.map(({ officeId }) => officeId),
    ),
  ]);
  return orders.map(({ id, act, subject, state, reason, result, caseId, ...order }) => ({
    ...{ id, act, subject, state, reason, result, caseId },
    ...{ actName: mendActs[act].name, stateName: mendStates[state] },
    officeName: order.officeId === null ? null : (offices.get(order.officeId) ?? null),
    askedBy: people.get(order.askedBy) ?? '',
    askedAt: order.askedAt.toISOString(),
    secondBy: order.secondBy === null ? null : (people.get(order.secondBy) ?? ''),
  }));
}
