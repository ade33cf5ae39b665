import type { EntityManager } from 'typeorm';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import { refusalOf, type Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { mendActs, type MendActId } from '../../domain/monitor/mend-acts.js';
import { acts } from './acts/index.js';
import type { MendPreview, MendView } from './api.js';
import { findOrder } from './find-order.js';
import type { MendInput, MendPlan, MendWorld } from './mend-act.js';
import { MendCommandRow } from './mend-command.entity.js';
import type { MendOrder } from './mend-order.entity.js';
import { mendScope } from './mend-scope.js';
import { fingerprintOf, mayMend, planMend } from './plan-mend.js';
import { presentOrders, presentPlan } from './present-mend.js';
import { undoPlan } from './undo-mend.js';

/** What an act would do now, before anybody orders it. */
export async function previewMend(
  deps: Deps,
  { actor, act, input }: { actor: Actor; act: MendActId; input: MendInput },
): Promise<MendPreview> {
  const em = deps.dataSource.manager;
  return presentPlan(await planMend({ em, deps, actor }, { act, input }));
}

/** One order: what was asked for, what is true now, what the engine answered, and what this person may do about it. */
export async function readMend(
  deps: Deps,
  { id, actor }: { id: string; actor: Actor },
): Promise<MendView> {
  const em = deps.dataSource.manager;
  const order = await orderInReach(em, deps, { id, actor });
  const world = { em, deps, actor };
  const now = order.state === 'asked' ? await planNow(world, order) : null;
  const [row] = await presentOrders(em, [order]);
  if (row === undefined) throw notFound();
  const commands = await em.find(MendCommandRow, {
    where: { orderId: id },
    order: { number: 'ASC' },
    take: shownCommands,
  });
  return {
    ...row,
    ...endOf(order, await accountNames(em, [order.undoneBy])),
    ...{ findingId: order.findingId, secondWhy: order.secondWhy, asked: order.preview },
    now: now === null ? null : presentPlan(now),
    isStale: now !== null && fingerprintOf(now) !== order.fingerprint,
    commands: commands.map(({ number, label, state, message }) => ({
      ...{ number, label, state, message },
    })),
    ...(await rightsOf(world, order)),
  };
}

const shownCommands = 500;
const notFound = () => new RuleError('NOT_FOUND', '没有这份处置单');

async function orderInReach(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  { id, actor }: { id: string; actor: Actor },
): Promise<MendOrder> {
  const { sql, parameters } = await mendScope(em, deps, actor);
  const rows = await em.query<unknown[]>(
    `SELECT mend_order.id FROM mend_order WHERE mend_order.id = ? AND ${sql}`,
    [id, ...parameters],
  );
  if (rows.length === 0) throw notFound();
  return findOrder(em, id, { isLocked: false });
}

/** What it would do now; null: what it is about is no longer there. */
async function planNow(world: MendWorld, order: MendOrder): Promise<MendPlan | null> {
  try {
    return await acts[order.act].plan(world, order.input);
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}

function endOf(order: MendOrder, names: ReadonlyMap<string, string>) {
  const { secondAt, secondReason, doneAt, undoneAt, undoneBy, undoReason } = order;
  return {
    ...{ secondReason, undoReason, undoneBy: names.get(undoneBy ?? '') ?? null },
    secondAt: secondAt?.toISOString() ?? null,
    doneAt: doneAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}

async function rightsOf(world: MendWorld, order: MendOrder) {
  const confirmRefusal = await confirmRefusalOf(world, order);
  const undoRefusal = await undoRefusalOf(world, order);
  return {
    ...{ confirmRefusal, mayConfirm: order.state === 'asked' && confirmRefusal === null },
    ...{ undoRefusal, mayUndo: undoRefusal === null },
  };
}

async function confirmRefusalOf(world: MendWorld, order: MendOrder): Promise<string | null> {
  if (order.state !== 'asked') return null;
  if (order.askedBy === world.actor.accountId) return '由您提出，须由另一人复核';
  const may = await mayMend(world, 'confirm-mend', order.officeId);
  return may ? null : refusalOf('confirm-mend').detail;
}

async function undoRefusalOf(world: MendWorld, order: MendOrder): Promise<string | null> {
  const isSecond = order.secondWhy !== null;
  const action = isSecond ? 'confirm-mend' : mendActs[order.act].permission;
  if (!(await mayMend(world, action, order.officeId))) return refusalOf(action).detail;
  if (isSecond && order.askedBy === world.actor.accountId) return '须复核的处置，由复核人撤销';
  return (await undoPlan(world, order)).refusal;
}
