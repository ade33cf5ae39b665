import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { MoveBack } from '../../processes/engine.js';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';

/** A message for the engine. */
export interface PublishPayload {
  name: string;
  correlationKey: string;
  /** Stable, so that the engine drops a repeated one while it lives. */
  messageId: string;
  ttlMs: number;
  variables: Record<string, unknown>;
}

/** A user task that was decided. */
export interface CompletePayload {
  taskId: string;
  jobKey: string;
  variables: Record<string, unknown>;
}

/** A job that failed for good and is to be tried again. */
export interface RetryPayload {
  jobKey: string;
  incidentKey: string;
}

/** A step that was taken back: the process stands at an earlier element again. */
export type MoveBackPayload = MoveBack;

/** An instance that is to go on in another release; what goes where stands in its batch. */
export interface MigratePayload {
  migrationId: string;
  instanceKey: string;
}

/** A command of a mend order; what it is stands there. */
export interface MendPayload {
  orderId: string;
  number: number;
}

/**
 * A command to the engine, written in the transaction of the change that asks for it. `sent`: the engine answered
 * NOT_FOUND, which says nothing; the feed will. `void`: the feed said the job is gone.
 */
@Entity('outbox')
@Index('ix_outbox_sweep', ['state', 'notBefore', 'id'])
@Index('ix_outbox_case', ['caseId', 'state', 'id'])
export class OutboxRow {
  /** Rising: the order of a case's commands. */
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_outbox' })
  id!: string;

  /** Commands of one case go in their order; those of a mend order that belongs to no case carry its id instead. */
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('kind', 20)
  kind!: 'publish-message' | 'complete-job' | 'retry-job' | 'move-back' | 'migrate' | 'mend';

  @JsonColumn('payload')
  payload!:
    | PublishPayload
    | CompletePayload
    | RetryPayload
    | MoveBackPayload
    | MigratePayload
    | MendPayload;

  @TextColumn('state', 20)
  state!: 'waiting' | 'sent' | 'done' | 'void';

  @Column({ type: 'int', default: 0 })
  attempts!: number;

  @TextColumn('last_error', 400, { nullable: true })
  lastError!: string | null;

  @InstantColumn('not_before')
  notBefore!: Date;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('sent_at', { nullable: true })
  sentAt!: Date | null;

  /** The request that asked for it; null: a duty or a job did. */
  @TextColumn('request_id', 36, { nullable: true })
  requestId!: string | null;

  /** Trace it belongs to, as W3C `traceparent`; null: nothing is traced. */
  @TextColumn('trace', 60, { nullable: true })
  trace!: string | null;
}
