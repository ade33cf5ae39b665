import { In } from 'typeorm';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import type { MendState } from '../../domain/monitor/mend-acts.js';
import type { MendRow } from './api.js';
import { MendOrder } from './mend-order.entity.js';
import { mendScope } from './mend-scope.js';
import { presentOrders } from './present-mend.js';

const pageSize = 50;

/** The orders a person sees, the newest first; `after`: the last one of the page before. */
export async function listMends(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  asked: { actor: Actor; query: { state?: MendState | undefined; after?: string | undefined } },
): Promise<{ items: MendRow[]; next: string | null }> {
  const { state, after } = asked.query;
  const em = deps.dataSource.manager;
  const scope = await mendScope(em, deps, asked.actor);
  const from = await placeOf(deps, after);
  const rows = await em.query<{ id: string }[]>(
    `SELECT mend_order.id FROM mend_order WHERE ${scope.sql}
       ${state === undefined ? '' : 'AND mend_order.state = ?'}
       ${from === null ? '' : 'AND (mend_order.asked_at, mend_order.id) < (?, ?)'}
     ORDER BY mend_order.asked_at DESC, mend_order.id DESC LIMIT ?`,
    [
      ...scope.parameters,
      ...(state === undefined ? [] : [state]),
      ...(from === null ? [] : [from.askedAt, from.id]),
      pageSize + 1,
    ],
  );
  const ids = rows.slice(0, pageSize).map(({ id }) => id);
  const orders = await em.findBy(MendOrder, { id: In(ids) });
  const byId = new Map(orders.map((order) => [order.id, order]));
  const items = await presentOrders(
    em,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
  return { items, next: rows.length > pageSize ? (ids.at(-1) ?? null) : null };
}

async function placeOf(
  { dataSource }: Pick<Deps, 'dataSource'>,
  after: string | undefined,
): Promise<Pick<MendOrder, 'id' | 'askedAt'> | null> {
  if (after === undefined) return null;
  return dataSource.manager.findOneBy(MendOrder, { id: after });
}
