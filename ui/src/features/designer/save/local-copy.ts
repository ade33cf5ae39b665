import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LocalCopy } from './draft-saver.js';

interface CopySchema extends DBSchema {
  copies: { key: string; value: LocalCopy };
}

let opened: Promise<IDBPDatabase<CopySchema>> | null = null;

/** Diagrams are too large for the small storage of a browser. */
function open(): Promise<IDBPDatabase<CopySchema>> {
  opened ??= openDB<CopySchema>('yingjiu-studio', 1, {
    upgrade: (db) => {
      db.createObjectStore('copies');
    },
  });
  return opened;
}

/** What this browser kept of a draft and the server never got, or null. */
export async function readLocalCopy(draftId: string): Promise<LocalCopy | null> {
  return (await (await open()).get('copies', draftId)) ?? null;
}

/** Keeps a copy, or drops it once the server has everything (null). */
export async function keepLocalCopy(draftId: string, copy: LocalCopy | null): Promise<void> {
  const db = await open();
  if (copy === null) await db.delete('copies', draftId);
  else await db.put('copies', copy, draftId);
}
