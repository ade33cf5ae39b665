import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';
import type { CosignStance, CosignState } from '../../domain/tasks/cosigning.js';

/** 加签: whoever decides a task asks a colleague for an opinion first. Ended by the answer or withdrawn (减签), never deleted. */
@Entity('cosign_request')
@Index('ix_cosign_request_task', ['taskId', 'state'])
@Index('ix_cosign_request_person', ['personId', 'state', 'askedAt'])
@Index('ix_cosign_request_case', ['caseId', 'askedAt'])
export class CosignRequest {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_cosign_request' })
  id!: string;

  @ForeignKey('Task', { name: 'fk_cosign_request_task' })
  @TextColumn('task_id', 36)
  taskId!: string;

  @ForeignKey('ReliefCase', { name: 'fk_cosign_request_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  @TextColumn('asked_by', 36)
  askedBy!: string;

  /** Who is asked. */
  @ForeignKey('Account', { name: 'fk_cosign_request_person' })
  @TextColumn('person_id', 36)
  personId!: string;

  @TextColumn('question', 400)
  question!: string;

  @InstantColumn('asked_at')
  askedAt!: Date;

  @TextColumn('state', 20)
  state!: CosignState;

  /** Null until answered. */
  @TextColumn('stance', 20, { nullable: true })
  stance!: CosignStance | null;

  @TextColumn('opinion', 1000, { nullable: true })
  opinion!: string | null;

  @InstantColumn('ended_at', { nullable: true })
  endedAt!: Date | null;

  /** Why it was withdrawn. */
  @TextColumn('end_reason', 400, { nullable: true })
  endReason!: string | null;
}
