import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SyncState } from '../../../../../server/domain/cases/visit-device.js';

/** Encrypted bytes with what opens them besides the key. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** A key that a PIN opens. */
export interface WrappedKey {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  sealed: Sealed;
}

export interface KeyRow {
  accountId: string;
  displayName: string;
  /** The key of the device under the PIN; gone after signing out. */
  wrapped: WrappedKey;
  /** Wrong PINs since the last right one. */
  wrongPins: number;
  /** The PIN is asked for before anything is shown, with the network too. */
  isLocked: boolean;
  /** When the server last knew the session. */
  seenMs: number;
}

export interface RecordRow {
  id: string;
  accountId: string;
  caseId: string;
  /** Number of the case: no name of a person. */
  label: string;
  state: SyncState;
  /** Why it is not synced, in words. */
  detail: string | null;
  failures: number;
  nextTryMs: number;
  startedMs: number;
  documentId: string | null;
  /** Null: it is on the server, and here no more. */
  sealed: Sealed | null;
}

interface VisitSchema extends DBSchema {
  settings: { key: string; value: string };
  keys: { key: string; value: KeyRow };
  packages: {
    key: string;
    value: { id: string; accountId: string; caseId: string; takenMs: number; sealed: Sealed };
  };
  records: { key: string; value: RecordRow };
  photos: {
    key: string;
    value: { id: string; accountId: string; recordId: string; sha256: string; sealed: Sealed };
    indexes: { record: string };
  };
}
export type VisitDb = IDBPDatabase<VisitSchema>;

let opened: Promise<VisitDb> | null = null;

/** What lies on this device; only ids, times and states are readable without the key. */
export function visitDb(): Promise<VisitDb> {
  opened ??= openDB<VisitSchema>('yingjiu-visits', 2, {
    upgrade: (db, from, _to, transaction) => {
      // Keys of before lay here without a PIN: whoever is signed in gets theirs again.
      if (from === 1) {
        void transaction.objectStore('keys').clear();
        return;
      }
      db.createObjectStore('settings');
      db.createObjectStore('keys', { keyPath: 'accountId' });
      db.createObjectStore('packages', { keyPath: 'id' });
      db.createObjectStore('records', { keyPath: 'id' });
      db.createObjectStore('photos', { keyPath: 'id' }).createIndex('record', 'recordId');
    },
  });
  return opened;
}

/** The same for as long as the browser keeps its data. */
export async function deviceIdOf(db: VisitDb): Promise<string> {
  const known = await db.get('settings', 'device');
  if (known !== undefined) return known;
  const made = crypto.randomUUID();
  await db.put('settings', made, 'device');
  return made;
}
