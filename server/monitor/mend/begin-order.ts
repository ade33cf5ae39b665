import type { EntityManager } from 'typeorm';
import type { Deps } from '../../deps.js';
import { enqueue } from '../../engine/enqueue.js';
import type { MendPlan, OrderedBy } from './mend-act.js';
import { MendCommandRow } from './mend-command.entity.js';
import { MendOrder } from './mend-order.entity.js';

/** Sent at once, so that a small order is done when its page opens; the sweep sends the rest. */
const atOnce = 20;

/** What is to be written of an order that takes effect now. */
export type Begun = Pick<MendOrder, 'state' | 'result' | 'doneAt'>;

/**
 * Carries out what a plan changes here and writes its commands with their outbox rows, in the transaction of the order, so that a crash
 * loses nothing and sends nothing twice.
 */
export async function beginOrder(
  em: EntityManager,
  { orderId, plan, from = 0 }: { orderId: string; plan: MendPlan; from?: number },
  by: OrderedBy,
): Promise<Begun> {
  const result = plan.apply === null ? null : await plan.apply(em, by);
  for (const [index, { label, caseId, command }] of plan.commands.entries()) {
    const number = from + index + 1;
    await em.insert(MendCommandRow, {
      ...{ orderId, number, caseId, label: Array.from(label).slice(0, 200).join('') },
      ...{ command: command as object, state: 'waiting', message: null, settledAt: null },
    });
    const payload = { orderId, number };
    await enqueue(em, { caseId: caseId ?? orderId, kind: 'mend', payload, now: by.now });
  }
  const isRunning = plan.commands.length > 0;
  return { state: isRunning ? 'running' : 'done', result, doneAt: isRunning ? null : by.now };
}

/** After the commit: what was written goes to the engine. */
export async function sendOrder(
  { outbox }: Pick<Deps, 'outbox'>,
  orderId: string,
  { commands, caseId }: Pick<MendPlan, 'commands' | 'caseId'>,
): Promise<void> {
  const keys = commands.map((one) => one.caseId ?? orderId);
  const first = [...new Set([...keys, ...(caseId === null ? [] : [caseId])])].slice(0, atOnce);
  for (const key of first) await outbox.flush(key);
}
