import type { EntityManager } from 'typeorm';
import { noteChange } from '../../live/note-change.js';
import type { MendCommandState } from './mend-command.entity.js';
import { MendOrder } from './mend-order.entity.js';

/**
 * Ends an order once the engine answered its last command: done when something of it was, else failed. The order is locked and its commands read as they
 * are committed, so that of two last answers at once one sees the other.
 */
export async function settleOrder(em: EntityManager, orderId: string, now: Date): Promise<void> {
  const [order] = await em.query<{ state: string; result: string | null }[]>(
    'SELECT state, result FROM mend_order WHERE id = ? FOR UPDATE',
    [orderId],
  );
  if (order?.state !== 'running') return;
  const rows = await em.query<{ state: MendCommandState; message: string | null }[]>(
    'SELECT state, message FROM mend_command WHERE order_id = ? FOR UPDATE',
    [orderId],
  );
  if (rows.some(({ state }) => state === 'waiting')) return;
  const isDone = rows.some(({ state }) => state === 'done');
  const state = isDone ? 'done' : 'failed';
  const result = [order.result, resultOf(rows)].filter(Boolean).join('；');
  await em.update(MendOrder, { id: orderId, state: 'running' }, { state, result, doneAt: now });
  const { caseId, officeId } = await em.findOneByOrFail(MendOrder, { id: orderId });
  if (caseId !== null && officeId !== null)
    await noteChange(em, { kind: 'case', officeId, caseId });
}

/** What came of the commands, in Chinese. */
function resultOf(rows: readonly { state: MendCommandState; message: string | null }[]): string {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return only.message ?? '引擎已执行';
  const count = (wanted: MendCommandState) => rows.filter(({ state }) => state === wanted).length;
  const parts = [
    `共${String(rows.length)}项，完成${String(count('done'))}项`,
    ...(count('gone') > 0 ? [`${String(count('gone'))}项已不存在`] : []),
    ...(count('refused') > 0 ? [`${String(count('refused'))}项被引擎拒绝`] : []),
  ];
  return parts.join('，');
}
