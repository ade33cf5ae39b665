import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { mendActs, type MendState } from '../../domain/monitor/mend-acts.js';
import { acts } from './acts/index.js';
import { beginOrder, sendOrder } from './begin-order.js';
import { findOrder } from './find-order.js';
import { refused, type MendPlan, type MendWorld, type OrderedBy } from './mend-act.js';
import { MendOrder } from './mend-order.entity.js';
import { assertMayMend } from './plan-mend.js';

interface Undoing {
  id: string;
  actor: Actor;
  reason: string;
  requestId: string;
}

/**
 * 撤销处置: back to what it was, while nothing has come after it. Where the act needed a second person, whoever takes it back is another than whoever
 * asked for it.
 */
export async function undoMend(deps: Deps, undoing: Undoing): Promise<{ state: MendState }> {
  const { id, actor } = undoing;
  const by: OrderedBy = { ...undoing, now: deps.clock.now() };
  const plan = await deps.dataSource.transaction(async (em) => {
    const order = await findOrder(em, id, { isLocked: true });
    const { permission } = mendActs[order.act];
    const second = order.secondWhy === null ? permission : 'confirm-mend';
    await assertMayMend({ em, deps, actor }, second, order);
    if (order.secondWhy !== null && order.askedBy === actor.accountId) {
      throw new RuleError('FORBIDDEN', '须复核的处置，由复核人撤销');
    }
    const now = await undoPlan({ em, deps, actor }, order);
    if (now.refusal !== null) throw new RuleError('WRONG_STATE', now.refusal);
    const { result } = await beginOrder(em, { orderId: id, plan: now, from: undoFrom }, by);
    await em.update(
      MendOrder,
      { id, state: 'done' },
      {
        ...{ state: 'undone', undoneBy: actor.accountId, undoneAt: by.now },
        ...{ undoReason: by.reason, result: result ?? order.result },
      },
    );
    await recordAudit(em, {
      ...{ at: by.now, accountId: actor.accountId, action: 'undo-mend', caseId: order.caseId },
      ...{ subjectType: 'mend-order', subjectId: id, requestId: by.requestId },
      detail: { act: order.act },
    });
    return now;
  });
  await sendOrder(deps, id, plan);
  return { state: 'undone' };
}

/** Commands that take back are numbered apart from those of the order. */
const undoFrom = 1_000;

/** What would take an order back now; its refusal says why nothing can. */
export async function undoPlan(world: MendWorld, order: MendOrder): Promise<MendPlan> {
  const { subject, caseId, officeId } = order;
  const { planUndo } = acts[order.act];
  const no = (why: string) => refused(subject, why, { caseId, officeId });
  if (order.state !== 'done') return no('只有已完成的处置可以撤销');
  if (planUndo === undefined) return no('这种处置不能撤销');
  if (order.undoFacts === null) return no('没有原来的值，不能撤销');
  return planUndo(world, order);
}
