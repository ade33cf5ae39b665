import { currentSession, signOut } from '../../../../../server/accounts/api.js';
import {
  isDeviceKeyUsable,
  pinTriesLeft,
} from '../../../../../server/domain/cases/visit-device.js';
import { openVisitDevice } from '../../../../../server/visits/api.js';
import { ApiProblem, NetworkProblem } from '../../../api/ApiProblem.js';
import { call, rememberCsrfToken } from '../../../api/client.js';
import { dropKeys } from './drop-keys.js';
import { unwrapKey, wrapKey } from './pin.js';
import { bytesOfBase64, importKey } from './seal.js';
import { deviceIdOf, visitDb, type KeyRow, type VisitDb } from './visit-db.js';
import { VisitStore } from './visit-store.js';

export type Device =
  | { kind: 'open'; store: VisitStore; displayName: string; isOnline: boolean }
  /** Signed in here without a PIN yet: nothing lies on a device before there is one. */
  | { kind: 'new-pin'; displayName: string; choose: (pin: string) => Promise<Device> }
  /** Locked, or without the server: the PIN opens it. */
  | { kind: 'pin'; displayName: string; isOnline: boolean; enter: (pin: string) => Promise<Entry> }
  /** Without the server, and nobody signed in here lately, or too many wrong PINs: what lies here stays locked. */
  | { kind: 'locked'; isAfterWrongPins: boolean }
  | { kind: 'signed-out' }
  /** The browser keeps no keys: the page was not opened by https. */
  | { kind: 'insecure' };

/** What a PIN led to: the open device, or how many tries are left; 0: the key has left. */
export type Entry = { device: Device } | { triesLeft: number };

/** In `settings`: too many wrong PINs were entered, and nobody has signed in since. */
const shutOut = 'shut-out';

/** Opens what lies on the device for whoever is signed in; without the server, or locked, by the PIN. Throws what the server refuses. */
export async function openDevice(): Promise<Device> {
  if (!window.isSecureContext) return { kind: 'insecure' };
  const db = await visitDb();
  try {
    return await openSignedIn(db);
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) {
      await dropKeys();
      await db.delete('settings', shutOut);
      return { kind: 'signed-out' };
    }
    const isAway =
      error instanceof NetworkProblem || (error instanceof ApiProblem && error.status >= 500);
    if (!isAway) throw error;
    return openOffline(db);
  }
}

/** Asks for the PIN from now on, after the page was opened anew as well. */
export async function lockDevice(): Promise<void> {
  const db = await visitDb();
  for (const row of await db.getAll('keys')) await db.put('keys', { ...row, isLocked: true });
}

/** Takes the key away until somebody signs in again: the PIN was forgotten, or guessed at. */
export async function shutOutDevice(): Promise<void> {
  await dropKeys();
  await (await visitDb()).put('settings', 'yes', shutOut);
}

async function openSignedIn(db: VisitDb): Promise<Device> {
  const { csrfToken } = await call(currentSession, {});
  rememberCsrfToken(csrfToken);
  if ((await db.get('settings', shutOut)) !== undefined) return endSession(db);
  const deviceId = await deviceIdOf(db);
  const given = await call(openVisitDevice, { body: { deviceId } });
  const { accountId, displayName } = given;
  const bytes = bytesOfBase64(given.key);
  const row = await keyRowOf(db, accountId);
  const open = async (): Promise<Device> => {
    const store = new VisitStore(db, accountId, deviceId, await importKey(bytes));
    return { kind: 'open', store, displayName, isOnline: true };
  };
  if (row === null) {
    const choose = async (pin: string) => {
      const wrapped = await wrapKey(pin, bytes);
      const fresh = { accountId, displayName, wrapped, wrongPins: 0, isLocked: false };
      await db.put('keys', { ...fresh, seenMs: Date.now() });
      return open();
    };
    return { kind: 'new-pin', displayName, choose };
  }
  await db.put('keys', { ...row, displayName, seenMs: Date.now() });
  return row.isLocked ? askForPin(db, row, true) : open();
}

/** One key lies here at a time: whoever signs in next locks out whoever was before. */
async function keyRowOf(db: VisitDb, accountId: string): Promise<KeyRow | null> {
  for (const other of await db.getAllKeys('keys')) {
    if (other !== accountId) await db.delete('keys', other);
  }
  return (await db.get('keys', accountId)) ?? null;
}

/** Whoever guessed at the PIN does not come in by a session that is still alive. */
async function endSession(db: VisitDb): Promise<Device> {
  const { continueAt } = await call(signOut, {});
  await db.delete('settings', shutOut);
  if (continueAt !== null) window.location.assign(continueAt);
  return { kind: 'signed-out' };
}

async function openOffline(db: VisitDb): Promise<Device> {
  const [row] = await db.getAll('keys');
  const isAfterWrongPins = (await db.get('settings', shutOut)) !== undefined;
  if (row === undefined || !isDeviceKeyUsable(row.seenMs, Date.now())) {
    await dropKeys();
    return { kind: 'locked', isAfterWrongPins };
  }
  return askForPin(db, row, false);
}

/** Once it was asked for it is asked for until somebody knows it, with or without the network. */
async function askForPin(db: VisitDb, row: KeyRow, isOnline: boolean): Promise<Device> {
  const { accountId, displayName } = row;
  await lockDevice();
  const enter = (pin: string) => enterPin(db, { accountId, pin, isOnline });
  return { kind: 'pin', displayName, isOnline, enter };
}

async function enterPin(
  db: VisitDb,
  { accountId, pin, isOnline }: { accountId: string; pin: string; isOnline: boolean },
): Promise<Entry> {
  const row = await db.get('keys', accountId);
  if (row === undefined) return { triesLeft: 0 };
  // Counted before it is tried: closing the page in between saves no try.
  const wrongPins = row.wrongPins + 1;
  await db.put('keys', { ...row, wrongPins });
  const key = await unwrapKey(pin, row.wrapped);
  if (key === null) {
    const triesLeft = pinTriesLeft(wrongPins);
    if (triesLeft === 0) await shutOutDevice();
    return { triesLeft };
  }
  await db.put('keys', { ...row, wrongPins: 0, isLocked: false });
  const store = new VisitStore(db, accountId, await deviceIdOf(db), key);
  return { device: { kind: 'open', store, displayName: row.displayName, isOnline } };
}
