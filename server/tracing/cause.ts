import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import { currentOrigin } from '../audit/request-origin.js';

/** The request of a person because of which something runs, here or in another program. */
export interface Cause {
  requestId: string | null;
  /** W3C `traceparent`; null: nothing was traced. */
  trace: string | null;
}

const storage = new AsyncLocalStorage<Cause>();

/** Runs the work of a job: commands it writes to the engine name the request it came from. */
export function withCause<T>(cause: Cause, run: () => T): T {
  return storage.run(cause, run);
}

/** Id of the request because of which this runs; null: a clock or the engine alone. */
export function causingRequestId(): string | null {
  return currentOrigin()?.requestId ?? storage.getStore()?.requestId ?? null;
}

/** What last made the case move: the newest of its commands to the engine. */
export async function causeOfCase(em: EntityManager, caseId: string): Promise<Cause> {
  const rows: Cause[] = await em.query(
    'SELECT request_id AS requestId, trace FROM outbox WHERE case_id = ? ORDER BY id DESC LIMIT 1',
    [caseId],
  );
  return rows[0] ?? { requestId: null, trace: null };
}
