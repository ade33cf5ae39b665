import { AsyncLocalStorage } from 'node:async_hooks';

/** Where a request comes from, for what is written down while it is answered. */
export interface RequestOrigin {
  requestId: string;
  /** As the proxy before us or the connection says. */
  address: string | null;
  userAgent: string | null;
  /** Tells the sessions of a person apart; opens none. */
  sessionMark: string | null;
  /** First office in which the person holds a role that day. */
  officeId: string | null;
}

const storage = new AsyncLocalStorage<RequestOrigin>();

/** Answers a request: everything that runs because of it finds its origin. */
export function withOrigin<T>(origin: RequestOrigin, run: () => T): T {
  return storage.run(origin, run);
}

/** The origin of the request at work; null in the workers and duties, where nobody asked. */
export function currentOrigin(): RequestOrigin | null {
  return storage.getStore() ?? null;
}

/** Adds who it is, once the session is known. */
export function noteSession(session: Pick<RequestOrigin, 'sessionMark' | 'officeId'>): void {
  Object.assign(storage.getStore() ?? {}, session);
}
