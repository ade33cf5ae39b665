import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';
import type { HearingState } from './case-words.js';

/** 听证. */
@Entity('hearing')
@Index('ix_hearing_case', ['caseId'])
export class Hearing {
  /** Process variable hearingId. */
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_hearing' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_hearing_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('requested_by', 20)
  requestedBy!: 'applicant' | 'office';

  @Column({ type: 'text' })
  reason!: string;

  @TextColumn('state', 20)
  state!: HearingState;

  /** As form plan-hearing gave it. */
  @JsonColumn('plan', { nullable: true })
  plan!: Record<string, unknown> | null;

  /** As form record-hearing gave it. */
  @JsonColumn('record', { nullable: true })
  record!: Record<string, unknown> | null;

  @InstantColumn('created_at')
  createdAt!: Date;
}
