import type { EntityManager } from 'typeorm';
import { RuleError } from '../../domain/basics/errors.js';
import { MendOrder } from './mend-order.entity.js';

/** The order, or NOT_FOUND; locked, where it is about to change. */
export async function findOrder(
  em: EntityManager,
  id: string,
  { isLocked }: { isLocked: boolean },
): Promise<MendOrder> {
  const lock = isLocked ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const order = await em.findOne(MendOrder, { where: { id }, ...lock });
  if (order === null) throw new RuleError('NOT_FOUND', '没有这份处置单');
  return order;
}
