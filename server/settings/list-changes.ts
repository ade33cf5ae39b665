import { Brackets } from 'typeorm';
import { decodeCursor, encodeCursor } from '../cases/cursor.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { officeScope } from '../offices/office-scope.js';
import { changeSummaries } from './change-view.js';
import type { ChangeState, ChangeSummaryView } from './change-views-api.js';
import { SettingChange } from './setting-change.entity.js';

export interface ChangeQuery {
  officeId?: string | undefined;
  state?: ChangeState | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** Changes of the offices whose settings the person may see, the newest first. */
export async function listChanges(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, officeId, state, limit, cursor }: ChangeQuery & { actor: Actor },
): Promise<{ items: ChangeSummaryView[]; nextCursor: string | null }> {
  const em = dataSource.manager;
  const seen = await officeScope(em, actor, 'see-settings', clock.today());
  const officeIds = officeId === undefined ? seen : seen.filter((id) => id === officeId);
  if (officeIds.length === 0) return { items: [], nextCursor: null };
  const select = em
    .createQueryBuilder(SettingChange, 'change')
    .where('change.officeId IN (:...officeIds)', { officeIds })
    .orderBy('change.createdAt', 'DESC')
    .addOrderBy('change.id', 'DESC')
    .limit(limit + 1);
  if (state !== undefined) select.andWhere('change.state = :state', { state });
  if (cursor !== undefined) {
    const [at = '', id = ''] = decodeCursor(cursor);
    select.andWhere(
      new Brackets((where) =>
        where
          .where('change.createdAt < :at', { at: new Date(at) })
          .orWhere('change.createdAt = :at AND change.id < :id', { id }),
      ),
    );
  }
  const rows = await select.getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > limit && last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null;
  return { items: await changeSummaries(em, items), nextCursor };
}
