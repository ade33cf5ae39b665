import type { EntityManager } from 'typeorm';
import { causingRequestId } from '../tracing/cause.js';
import { traceNow } from '../tracing/in-span.js';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import {
  OutboxRow,
  type CompletePayload,
  type MendPayload,
  type MigratePayload,
  type MoveBackPayload,
  type PublishPayload,
  type RetryPayload,
} from './outbox-row.entity.js';

type Command = { caseId: string; now: Date } & (
  | { kind: 'publish-message'; payload: PublishPayload }
  | { kind: 'complete-job'; payload: CompletePayload }
  | { kind: 'retry-job'; payload: RetryPayload }
  | { kind: 'move-back'; payload: MoveBackPayload }
  | { kind: 'migrate'; payload: MigratePayload }
  | { kind: 'mend'; payload: MendPayload }
);

/** Adds a command to the outbox, inside the caller's transaction. After the commit call `outbox.flush(caseId)`. */
export async function enqueue(
  em: EntityManager,
  { caseId, kind, payload, now }: Command,
): Promise<void> {
  const row = {
    ...{ caseId, kind, payload, state: 'waiting', notBefore: now, createdAt: now },
    ...{ requestId: causingRequestId(), trace: traceNow() },
  };
  await em
    .createQueryBuilder()
    .insert()
    .into(OutboxRow)
    .values(row as QueryDeepPartialEntity<OutboxRow>)
    .updateEntity(false)
    .execute();
}

const HOUR_MS = 3_600_000;

/**
 * A message to the engine. Life: 0 for the start of a case (a start message that is buffered would start the case
 * again when it ends), an hour for the rest, so that a waiting step entered a moment later still gets it.
 */
export async function enqueueMessage(
  em: EntityManager,
  message: {
    caseId: string;
    name: string;
    /** Id of what is awaited. */
    key: string;
    /** Tells two messages of one name and key apart; the key alone when there is only ever one. */
    occasion?: string;
    variables?: Record<string, unknown>;
    now: Date;
    startsCase?: boolean;
  },
): Promise<void> {
  const { caseId, name, key, occasion = key, variables = {}, now, startsCase = false } = message;
  await enqueue(em, {
    caseId,
    kind: 'publish-message',
    payload: {
      name,
      correlationKey: key,
      messageId: `${name}:${occasion}`,
      ttlMs: startsCase ? 0 : HOUR_MS,
      variables,
    },
    now,
  });
}
