import { currentSession } from '../../../../../server/accounts/api.js';
import { isDeviceKeyUsable } from '../../../../../server/domain/cases/visit-device.js';
import { openVisitDevice } from '../../../../../server/visits/api.js';
import { ApiProblem, NetworkProblem } from '../../../api/ApiProblem.js';
import { call, rememberCsrfToken } from '../../../api/client.js';
import { importKey } from './seal.js';
import { dropKeys } from './drop-keys.js';
import { deviceIdOf, visitDb, type VisitDb } from './visit-db.js';
import { VisitStore } from './visit-store.js';

export type Device =
  | { kind: 'open'; store: VisitStore; displayName: string; isOnline: boolean }
  /** Without the server, and nobody signed in here lately: what lies here stays locked. */
  | { kind: 'locked' }
  | { kind: 'signed-out' }
  /** The browser keeps no keys: the page was not opened by https. */
  | { kind: 'insecure' };

/** Opens what lies on the device for whoever is signed in; without the server for whoever was, for a while. Throws what the server refuses. */
export async function openDevice(): Promise<Device> {
  if (!window.isSecureContext) return { kind: 'insecure' };
  const db = await visitDb();
  try {
    return await openSignedIn(db);
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) {
      await dropKeys();
      return { kind: 'signed-out' };
    }
    const isAway =
      error instanceof NetworkProblem || (error instanceof ApiProblem && error.status >= 500);
    if (!isAway) throw error;
    return openOffline(db);
  }
}

async function openSignedIn(db: VisitDb): Promise<Device> {
  const { csrfToken } = await call(currentSession, {});
  rememberCsrfToken(csrfToken);
  const deviceId = await deviceIdOf(db);
  const {
    accountId,
    displayName,
    key: bytes,
  } = await call(openVisitDevice, {
    body: { deviceId },
  });
  const key = await importKey(bytes);
  // One key lies here at a time: whoever signs in next locks out whoever was before.
  await db.clear('keys');
  await db.put('keys', { accountId, displayName, key, seenMs: Date.now() });
  const store = new VisitStore(db, accountId, deviceId, key);
  return { kind: 'open', store, displayName, isOnline: true };
}

async function openOffline(db: VisitDb): Promise<Device> {
  const [row] = await db.getAll('keys');
  if (row === undefined || !isDeviceKeyUsable(row.seenMs, Date.now())) {
    await dropKeys();
    return { kind: 'locked' };
  }
  const { accountId, displayName, key } = row;
  const store = new VisitStore(db, accountId, await deviceIdOf(db), key);
  return { kind: 'open', store, displayName, isOnline: false };
}
