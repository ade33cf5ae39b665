import type { EntityManager } from 'typeorm';
import type { LiveChange } from './live-change.entity.js';

/** A change as read from the table; its id as a number, since gaps are counted. */
export type SeenChange = Pick<
  LiveChange,
  'kind' | 'isNew' | 'officeId' | 'role' | 'accountId' | 'caseId'
> & { id: number };

/** How long an id that was passed over is still expected: no transaction lasts longer. */
const gapPatienceMs = 30_000;
/** Most ids expected at once, and how far back a reader looks when it begins. */
const mostGaps = 500;
const batchSize = 1_000;

export interface ChangeReader {
  /** From here on: what is committed already is not told. */
  begin(nowMs: number): Promise<void>;
  /** What was committed since, each change once, also when its id lies below others that came first. */
  next(nowMs: number): Promise<SeenChange[]>;
  /** Highest id seen. */
  readonly lastId: number;
}

/**
 * Reads the changes in the order of their ids. An id is given when a row is written and shows when its transaction commits, so a lower
 * one may come late: ids passed over are asked for again until they are old.
 */
export function changeReader(em: EntityManager): ChangeReader {
  let lastId = 0;
  const gaps = new Map<number, number>();
  const expect = (from: number, to: number, nowMs: number) => {
    for (let id = Math.max(from, to - mostGaps); id < to; id += 1) gaps.set(id, nowMs);
  };
  const forget = (nowMs: number) => {
    for (const [id, sinceMs] of gaps) if (nowMs - sinceMs > gapPatienceMs) gaps.delete(id);
  };
  const take = (id: number, nowMs: number) => {
    gaps.delete(id);
    if (id <= lastId) return;
    expect(lastId + 1, id, nowMs);
    lastId = id;
  };
  return {
    get lastId() {
      return lastId;
    },
    begin: async (nowMs) => {
      const rows: { id: string }[] = await em.query(
        'SELECT id FROM live_change ORDER BY id DESC LIMIT ?',
        [mostGaps],
      );
      const ids = rows.map(({ id }) => Number(id)).reverse();
      lastId = (ids[0] ?? 1) - 1;
      ids.forEach((id) => {
        take(id, nowMs);
      });
    },
    next: async (nowMs) => {
      forget(nowMs);
      const rows = await readChanges(em, {
        after: lastId,
        gaps: [...gaps.keys()],
        limit: batchSize,
      });
      rows.forEach(({ id }) => {
        take(id, nowMs);
      });
      return rows;
    },
  };
}

/** Changes after an id, and those of the ids passed over that have come since. */
export async function readChanges(
  em: EntityManager,
  { after, gaps, limit }: { after: number; gaps: number[]; limit: number },
): Promise<SeenChange[]> {
  const late = gaps.length > 0 ? 'OR id IN (?)' : '';
  const rows: (Omit<SeenChange, 'id' | 'isNew'> & { id: string; isNew: number })[] = await em.query(
    `SELECT id, kind, is_new AS isNew, office_id AS officeId, role, account_id AS accountId,
       case_id AS caseId
     FROM live_change WHERE id > ? ${late} ORDER BY id LIMIT ?`,
    gaps.length > 0 ? [after, gaps, limit] : [after, limit],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id), isNew: row.isNew !== 0 }));
}
