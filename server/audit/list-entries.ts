import { decodeCursor, encodeCursor } from '../cases/cursor.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import type { AuditEntryView, AuditFilter } from './api.js';
import { entryFilter } from './entry-filter.js';
import { findEntries, type EntryPlace } from './find-entries.js';
import { viewEntries } from './view-entries.js';

/** 操作记录, newest first, page by page. */
export async function listEntries(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  given: { actor: Actor; filter: AuditFilter; limit: number; cursor?: string | undefined },
): Promise<{ items: AuditEntryView[]; nextCursor: string | null }> {
  const { actor, filter, limit, cursor } = given;
  const em = deps.dataSource.manager;
  const wanted = await entryFilter(em, deps, actor, filter);
  if (wanted === null) return { items: [], nextCursor: null };
  const after = cursor === undefined ? null : placeOf(cursor);
  const rows = await findEntries(em, wanted, { limit: limit + 1, after });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor =
    rows.length > limit && last ? encodeCursor([last.at.toISOString(), last.id]) : null;
  return { items: await viewEntries(em, page), nextCursor };
}

function placeOf(cursor: string): EntryPlace {
  const [at = '', id = ''] = decodeCursor(cursor);
  return { at: new Date(at), id };
}
