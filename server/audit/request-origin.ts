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
  /** The case it turned out to be about, for its log line. */
  caseId?: string;
}

interface Request {
  origin: RequestOrigin;
  /** Has an operation written down what it did? */
  isOnRecord: boolean;
}

const storage = new AsyncLocalStorage<Request>();

/** Answers a request: everything that runs because of it finds its origin. */
export function withOrigin<T>(origin: RequestOrigin, run: () => T): T {
  return storage.run({ origin, isOnRecord: false }, run);
}

/** The origin of the request at work; null in the workers and duties, where nobody asked. */
export function currentOrigin(): RequestOrigin | null {
  return storage.getStore()?.origin ?? null;
}

/** Adds who it is, once the session is known. */
export function noteSession(session: Pick<RequestOrigin, 'sessionMark' | 'officeId'>): void {
  Object.assign(storage.getStore()?.origin ?? {}, session);
}

/** The request is about this case. */
export function noteCase(caseId: string): void {
  const request = storage.getStore();
  if (request !== undefined) request.origin.caseId = caseId;
}

/** An operation wrote down what it did. */
export function noteRecorded(): void {
  const request = storage.getStore();
  if (request !== undefined) request.isOnRecord = true;
}

/** Did an operation of this request write down what it did? */
export function isRecorded(): boolean {
  return storage.getStore()?.isOnRecord ?? false;
}
